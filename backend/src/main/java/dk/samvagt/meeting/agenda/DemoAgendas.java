package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.Call;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.demo.DemoMeetingFile.DemoHeld;
import dk.samvagt.meeting.demo.DemoMeetingFile.DemoItem;
import dk.samvagt.meeting.demo.DemoMeetingFile.DemoOwn;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the demo's meetings have been held, each at its time. */
@Component
public class DemoAgendas {

    private final MeetingCalendar calendar;
    private final AgendaItems items;
    private final FollowUps followUps;
    private final NeedsForMeetings needs;
    private final Clock clock;

    DemoAgendas(MeetingCalendar calendar, AgendaItems items, FollowUps followUps, NeedsForMeetings needs, Clock clock) {
        this.calendar = calendar;
        this.items = items;
        this.followUps = followUps;
        this.needs = needs;
        this.clock = clock;
    }

    /** A member wants to talk about something at a meeting to come. */
    public void add(Meeting meeting, DemoOwn own, Map<String, String> names) {
        calendar.keep(meeting);
        int last = items.ofMeeting(meeting.team(), meeting.id()).size();
        items.save(
                AgendaItem.own(meeting.team(), meeting.id(), last, own.text(), own.citizen(), name(names, own.by())));
    }

    /** A meeting begins, takes up its items, and ends. */
    public void hold(Meeting meeting, DemoHeld told, Map<String, String> names) {
        Instant start = meeting.appointment().startsAt();
        Instant end = meeting.appointment().endsAt();
        meeting.begin(start, told.present());
        calendar.keep(meeting);
        for (int place = 0; place < told.items().size(); place++) {
            take(meeting, place, told.items().get(place), end, names);
        }
        AgendaItem standing = AgendaItem.of(
                meeting.team(),
                meeting.id(),
                told.items().size(),
                AgendaTopic.of(Gathered.RELATIVES, TopicKind.RELATIVES, Call.NEXT, null, null));
        standing.settle(Outcome.DONE, end, name(names, told.present().iterator().next()));
        items.save(standing);
        meeting.end(end);
        calendar.keep(meeting);
    }

    private void take(Meeting meeting, int place, DemoItem told, Instant at, Map<String, String> names) {
        String by = name(names, told.by());
        AgendaItem item = item(meeting, place, told, by);
        LocalDate due = due(told, meeting.appointment().date());
        item.write(new Written(told.note(), told.decision(), told.plan(), told.options(), told.owner(), due));
        item.settle(told.outcome() == null ? Outcome.DECIDED : Outcome.valueOf(told.outcome()), at, by);
        items.save(item);
        if (told.need() == null && told.owner() != null && due != null) {
            FollowUp followUp = new FollowUp(
                    item, meeting.team(), Objects.requireNonNull(told.decision()), told.owner(), due, at, by);
            if (told.done() != null) {
                followUp.done(told.done(), at, name(names, told.owner()));
            }
            followUps.save(followUp);
        }
    }

    private AgendaItem item(Meeting meeting, int place, DemoItem told, String by) {
        Optional<NeedInfo> need = need(meeting.team(), told);
        return need.map(about -> AgendaItem.of(
                        meeting.team(),
                        meeting.id(),
                        place,
                        new AgendaTopic(
                                NeedTopics.key(about.id()),
                                TopicKind.NEED,
                                Call.TEAM,
                                null,
                                about.citizen(),
                                about.id(),
                                null,
                                null)))
                .orElseGet(() -> AgendaItem.own(
                        meeting.team(),
                        meeting.id(),
                        place,
                        told.text() == null ? "" : told.text(),
                        told.citizen(),
                        by));
    }

    private Optional<NeedInfo> need(String team, DemoItem told) {
        if (told.need() == null) {
            return Optional.empty();
        }
        List<NeedInfo> owed = told.owner() == null ? List.of() : needs.listOwed(team, told.owner());
        return Stream.concat(owed.stream(), needs.list(team).stream())
                .filter(need -> need.kind() == told.need() && Objects.equals(need.citizen(), told.citizen()))
                .findFirst();
    }

    /** Not before the meeting at which it was promised. */
    private @Nullable LocalDate due(DemoItem told, LocalDate promised) {
        LocalDate today = LocalDate.now(clock);
        if (told.dueDaysAgo() != null) {
            LocalDate due = today.minusDays(told.dueDaysAgo());
            return due.isBefore(promised) ? promised : due;
        }
        return told.dueInDays() == null ? null : today.plusDays(told.dueInDays());
    }

    private static String name(Map<String, String> names, String member) {
        String name = names.get(member);
        if (name == null) {
            throw new IllegalArgumentException(
                    "The demo's file of meetings names the member " + member + ", who is not in the demo team.");
        }
        return name;
    }
}
