package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.agenda.NeedMeetingView.Place;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingState;
import dk.samvagt.relative.NeedsForMeetings;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        UUID known = needs.get(team, need).id();
        boolean waits = needs.list(team).stream().anyMatch(one -> one.id().equals(known));
        return new NeedMeetingView(known, waits, places(team).get(known));
    }

    /** All that wait for a meeting, the worst first; what is not among them waits for none. */
    List<NeedMeetingView> list(String team) {
        Map<UUID, Place> places = places(team);
        return needs.list(team).stream()
                .map(need -> new NeedMeetingView(need.id(), true, places.get(need.id())))
                .toList();
    }

    /** The first meeting of each need: one that is on and has not settled it, or one to come that has gathered it. */
    private Map<UUID, Place> places(String team) {
        List<Meeting> coming = calendar.listToCome(team);
        Gathered gathered = gathering.gather(team);
        Map<UUID, List<UUID>> on = openNeeds(team, coming);
        Map<UUID, Place> places = new HashMap<>();
        for (Meeting meeting : coming) {
            Stream.concat(
                            on.getOrDefault(meeting.id(), List.of()).stream(),
                            gathered.of(meeting).stream()
                                    .filter(topic -> topic.kind() == TopicKind.NEED)
                                    .map(AgendaTopic::subject))
                    .filter(Objects::nonNull)
                    .forEach(need -> places.putIfAbsent(need, Place.of(meeting)));
        }
        return places;
    }

    private Map<UUID, List<UUID>> openNeeds(String team, List<Meeting> coming) {
        List<UUID> running = coming.stream()
                .filter(meeting -> meeting.state() == MeetingState.RUNNING)
                .map(Meeting::id)
                .toList();
        return items.ofMeetings(team, running).stream()
                .filter(item -> item.need() != null && !item.outcome().isSettled())
                .collect(Collectors.groupingBy(
                        AgendaItem::meeting, Collectors.mapping(AgendaItem::need, Collectors.toList())));
    }
}
