package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.ReleasedItem;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.Consents;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds what a relative may read of minutes. The consent is asked for at each reading. */
@Component
public class Releases {

    private final AgendaItems items;
    private final NeedsForMeetings needs;
    private final Consents consents;
    private final MeetingCalendar calendar;
    private final PeopleNames names;

    Releases(
            AgendaItems items, NeedsForMeetings needs, Consents consents, MeetingCalendar calendar, PeopleNames names) {
        this.items = items;
        this.needs = needs;
        this.consents = consents;
        this.calendar = calendar;
        this.names = names;
    }

    /** What was released of items about the relative, the newest first. */
    public List<ReleasedItem> list(String team, UUID relative) {
        List<AgendaItem> released = items.released(team);
        Set<UUID> about =
                released.stream().map(AgendaItem::need).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<UUID, NeedInfo> theirs = needs.list(team, about).stream()
                .filter(need -> relative.equals(need.relative()) && isAllowed(team, need))
                .collect(Collectors.toMap(NeedInfo::id, need -> need));
        Names called = names.of(team);
        return released.stream()
                .filter(item -> item.need() != null && theirs.containsKey(item.need()))
                .map(item -> released(team, item, called))
                .toList();
    }

    private boolean isAllowed(String team, NeedInfo need) {
        return need.relative() != null
                && need.citizen() != null
                && consents.allows(team, need.relative(), need.citizen(), ConsentTopic.MINUTES);
    }

    private ReleasedItem released(String team, AgendaItem item, Names called) {
        Written written = item.written();
        return new ReleasedItem(
                item.id(),
                calendar.get(team, item.meeting()).appointment().date(),
                Objects.requireNonNull(item.citizen()),
                written.decision(),
                written.plan(),
                written.options(),
                written.owner() == null ? null : called.member(written.owner()),
                written.due());
    }
}
