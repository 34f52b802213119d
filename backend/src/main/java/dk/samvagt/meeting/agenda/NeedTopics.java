package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.relative.NeedsForMeetings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What relatives need and the team owes an answer, and what is overdue; the worst first. */
@Component
@Order(1)
class NeedTopics implements AgendaSource {

    private final NeedsForMeetings needs;
    private final AgendaItems items;

    NeedTopics(NeedsForMeetings needs, AgendaItems items) {
        this.needs = needs;
        this.items = items;
    }

    static String key(UUID need) {
        return "need:" + need;
    }

    @Override
    public List<AgendaTopic> listTopics(String team, LocalDate today) {
        Set<UUID> handedOn = items.handedOn(team).stream()
                .map(AgendaItem::need)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return needs.list(team).stream()
                .map(need -> new AgendaTopic(
                        key(need.id()),
                        TopicKind.NEED,
                        AgendaRule.callOf(need, handedOn),
                        null,
                        need.citizen(),
                        need.id(),
                        null,
                        null))
                .toList();
    }
}
