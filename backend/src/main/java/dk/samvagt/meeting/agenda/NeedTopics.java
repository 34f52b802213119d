package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaSource;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What relatives need and the team owes an answer, and what is overdue, the worst first; and what was promised, for the
 * meetings from the day on which it is to be followed up.
 */
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
        List<NeedInfo> pressing = needs.list(team);
        Set<UUID> known = pressing.stream().map(NeedInfo::id).collect(Collectors.toSet());
        return Stream.concat(
                        pressing.stream().map(need -> topic(need, null, handedOn)),
                        needs.listPromised(team).stream()
                                .filter(need -> !known.contains(need.id()))
                                .map(need -> topic(need, need.due(), handedOn)))
                .toList();
    }

    private static AgendaTopic topic(NeedInfo need, @Nullable LocalDate notBefore, Set<UUID> handedOn) {
        return new AgendaTopic(
                key(need.id()),
                TopicKind.NEED,
                AgendaRule.callOf(need, handedOn),
                notBefore,
                need.citizen(),
                need.id(),
                null,
                null);
    }
}
