package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.agenda.NeedMeetingView.Place;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingState;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the meeting at which a relative's need is taken up, as the agendas have gathered until now. */
@Service
@Transactional(readOnly = true)
class NeedMeetings {

    private final NeedsForMeetings needs;
    private final Gathering gathering;
    private final AgendaItems items;
    private final MeetingCalendar calendar;

    NeedMeetings(NeedsForMeetings needs, Gathering gathering, AgendaItems items, MeetingCalendar calendar) {
        this.needs = needs;
        this.gathering = gathering;
        this.items = items;
        this.calendar = calendar;
    }

    /**
     * Where it is taken up.
     *
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_NEED}
     */
    NeedMeetingView find(String team, UUID need) {
        NeedInfo known = needs.get(team, need);
        boolean waits = needs.list(team).stream().anyMatch(one -> one.id().equals(known.id()));
        return new NeedMeetingView(waits, meeting(team, need).map(Place::of).orElse(null));
    }

    private Optional<Meeting> meeting(String team, UUID need) {
        List<Meeting> coming = calendar.listToCome(team);
        Gathered gathered = gathering.gather(team);
        Set<UUID> on = items
                .ofMeetings(
                        team,
                        coming.stream()
                                .filter(meeting -> meeting.state() == MeetingState.RUNNING)
                                .map(Meeting::id)
                                .toList())
                .stream()
                .filter(item -> need.equals(item.need()) && !item.outcome().isSettled())
                .map(AgendaItem::meeting)
                .collect(Collectors.toSet());
        return coming.stream()
                .filter(meeting -> on.contains(meeting.id())
                        || gathered.of(meeting).stream()
                                .anyMatch(topic -> topic.key().equals(NeedTopics.key(need))))
                .findFirst();
    }
}
