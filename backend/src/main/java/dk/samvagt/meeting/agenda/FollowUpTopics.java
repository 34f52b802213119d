package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was promised comes back on the day it is due, and then at each meeting until it is done. */
@Component
@Order(2)
class FollowUpTopics implements AgendaSource {

    private final FollowUps followUps;

    FollowUpTopics(FollowUps followUps) {
        this.followUps = followUps;
    }

    static String key(UUID followUp) {
        return "follow-up:" + followUp;
    }

    @Override
    public List<AgendaTopic> listTopics(String team, LocalDate today) {
        return followUps.findAllByTeamAndDoneAtIsNullOrderByDue(team).stream()
                .map(one -> new AgendaTopic(
                        key(one.id()),
                        TopicKind.FOLLOW_UP,
                        Call.TEAM,
                        one.due(),
                        one.citizen(),
                        one.id(),
                        null,
                        one.what()))
                .toList();
    }
}
