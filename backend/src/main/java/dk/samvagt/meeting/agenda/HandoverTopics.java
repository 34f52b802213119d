package dk.samvagt.meeting.agenda;

import dk.samvagt.citizen.HandoverInfo;
import dk.samvagt.citizen.HandoversForMeetings;
import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What members have handed over for the meeting; what a meeting is done with is no longer handed over. */
@Component
@Order(4)
class HandoverTopics implements AgendaSource {

    private final HandoversForMeetings handovers;

    HandoverTopics(HandoversForMeetings handovers) {
        this.handovers = handovers;
    }

    private static String key(HandoverInfo handover) {
        return "handover:" + handover.id();
    }

    @Override
    public List<AgendaTopic> listTopics(String team, LocalDate today) {
        return handovers.list(team).stream()
                .map(one -> AgendaTopic.of(key(one), TopicKind.HANDOVER, Call.TEAM, one.citizen(), one.note()))
                .toList();
    }

    /** True while it is still handed over for the meeting. */
    boolean waits(String team, AgendaItem item) {
        return handovers.list(team).stream().anyMatch(one -> key(one).equals(item.key()));
    }

    /** The meeting has seen to it. What somebody has closed meanwhile, or keeps for the door only, is left alone. */
    void done(String team, AgendaItem item, @Nullable String because, String by) {
        handovers.list(team).stream()
                .filter(one -> key(one).equals(item.key()))
                .forEach(one -> handovers.close(team, one.id(), one.version(), because, by));
    }
}
