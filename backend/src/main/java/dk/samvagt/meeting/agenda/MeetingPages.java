package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.CurrentUser;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.MeetingKind;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingState;
import dk.samvagt.relative.Urgency;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows meetings and their agendas to the one who asks, as far as that one may see them. */
@Service
@Transactional(readOnly = true)
class MeetingPages {

    /** How many of those held are shown. */
    private static final int HELD = 40;

    /** How far ahead meetings are shown, in days; the next of each kind however far ahead it is. */
    private static final int DAYS_SHOWN = 21;

    private final MeetingCalendar calendar;
    private final Gathering gathering;
    private final AgendaItems items;
    private final SubjectsReader subjects;
    private final CurrentUser currentUser;
    private final Clock clock;

    MeetingPages(
            MeetingCalendar calendar,
            Gathering gathering,
            AgendaItems items,
            SubjectsReader subjects,
            CurrentUser currentUser,
            Clock clock) {
        this.calendar = calendar;
        this.gathering = gathering;
        this.items = items;
        this.subjects = subjects;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    MeetingsView list(String team) {
        Onlooker onlooker = Onlooker.of(currentUser.get(), team);
        Gathered gathered = gathering.gather(team);
        List<Meeting> coming =
                soon(calendar.listToCome(team).stream().filter(onlooker::maySee).toList());
        List<Meeting> held = calendar.listHeld(team).stream()
                .filter(onlooker::maySee)
                .limit(HELD)
                .toList();
        Map<UUID, List<AgendaItem>> kept = items
                .ofMeetings(
                        team,
                        Stream.concat(coming.stream(), held.stream())
                                .map(Meeting::id)
                                .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(AgendaItem::meeting));
        Subjects about = about(team, kept.values(), gathered.byMeeting().values());
        return new MeetingsView(
                summaries(coming, kept, gathered, about, onlooker), summaries(held, kept, gathered, about, onlooker));
    }

    private List<Meeting> soon(List<Meeting> toCome) {
        LocalDate until = LocalDate.now(clock).plusDays(DAYS_SHOWN);
        Set<MeetingKind> met = EnumSet.noneOf(MeetingKind.class);
        return toCome.stream()
                .filter(meeting -> met.add(meeting.appointment().kind())
                        || !meeting.appointment().date().isAfter(until))
                .toList();
    }

    private static List<MeetingSummary> summaries(
            List<Meeting> meetings,
            Map<UUID, List<AgendaItem>> kept,
            Gathered gathered,
            Subjects about,
            Onlooker onlooker) {
        return meetings.stream()
                .map(meeting -> summary(
                        meeting,
                        onlooker.see(agenda(
                                meeting, kept.getOrDefault(meeting.id(), List.of()), gathered.of(meeting), about)),
                        about,
                        onlooker))
                .toList();
    }

    /**
     * A meeting of the team.
     *
     * @throws ProblemException {@code UNKNOWN_MEETING}, also where it is not theirs to see
     */
    MeetingView get(String team, UUID id) {
        Onlooker onlooker = Onlooker.of(currentUser.get(), team);
        Meeting meeting = calendar.get(team, id);
        if (!onlooker.maySee(meeting)) {
            throw new ProblemException(MeetingProblem.UNKNOWN_MEETING, id);
        }
        List<AgendaTopic> gathered =
                meeting.state() == MeetingState.PLANNED ? gathering.gather(team, meeting) : List.of();
        List<AgendaItem> kept = items.ofMeeting(team, id);
        Subjects about = about(team, List.of(kept), List.of(gathered));
        List<ItemView> agenda = onlooker.see(agenda(meeting, kept, gathered, about));
        return new MeetingView(
                summary(meeting, agenda, about, onlooker),
                meeting.present(),
                meeting.startedAt(),
                meeting.endedAt(),
                meeting.because(),
                agenda);
    }

    private Subjects about(
            String team, Collection<List<AgendaItem>> kept, Collection<? extends List<AgendaTopic>> gathered) {
        return subjects.read(
                team,
                Stream.concat(
                        kept.stream().flatMap(List::stream).map(AgendaItem::need), subjects(gathered, TopicKind.NEED)),
                Stream.concat(
                        kept.stream().flatMap(List::stream).map(AgendaItem::followUp),
                        subjects(gathered, TopicKind.FOLLOW_UP)));
    }

    private static Stream<@Nullable UUID> subjects(Collection<? extends List<AgendaTopic>> gathered, TopicKind kind) {
        return gathered.stream()
                .flatMap(List::stream)
                .filter(topic -> topic.kind() == kind)
                .map(AgendaTopic::subject);
    }

    /** What is kept once the meeting has begun; before it, what has gathered until now. */
    private static List<ItemView> agenda(
            Meeting meeting, List<AgendaItem> kept, List<AgendaTopic> gathered, Subjects about) {
        if (meeting.state() != MeetingState.PLANNED) {
            return kept.stream().map(item -> ItemView.of(item, about)).toList();
        }
        Map<String, String> addedBy = kept.stream()
                .filter(item -> item.addedBy() != null)
                .collect(Collectors.toMap(AgendaItem::key, item -> String.valueOf(item.addedBy())));
        return gathered.stream()
                .map(topic -> ItemView.of(topic, addedBy.get(topic.key()), about))
                .toList();
    }

    private static MeetingSummary summary(Meeting meeting, List<ItemView> agenda, Subjects about, Onlooker onlooker) {
        int urgent = (int) agenda.stream()
                .map(ItemView::need)
                .filter(need -> need != null && need.urgency() == Urgency.RED)
                .count();
        return MeetingSummary.of(meeting, about.names(), agenda.size(), urgent, onlooker.member());
    }
}
