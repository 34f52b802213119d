package dk.samvagt.dayplan.calendar;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.Words;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.team.AbsenceInfo;
import dk.samvagt.team.TeamDirectory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A member's shifts, and the visits of those days whose plan has been published. */
@Component
class BusyTimes {

    private final ShiftCalendar shifts;
    private final TeamDirectory teams;
    private final TeamDays days;
    private final DaySnapshots snapshots;
    private final DayJudging judging;

    BusyTimes(ShiftCalendar shifts, TeamDirectory teams, TeamDays days, DaySnapshots snapshots, DayJudging judging) {
        this.shifts = shifts;
        this.teams = teams;
        this.days = days;
        this.snapshots = snapshots;
        this.judging = judging;
    }

    /** By time; both ends included. Days on which the member is away are left out. */
    List<BusyTime> list(CalendarFeed feed, LocalDate from, LocalDate to, Words words) {
        Set<LocalDate> published = new HashSet<>(days.listPublished(feed.team(), from, to));
        List<BusyTime> times = new ArrayList<>();
        for (ShiftInfo shift : shifts.listOfMember(feed.team(), feed.member(), from, to)) {
            if (!isAway(feed, shift.date())) {
                times.add(shift(feed, shift, words));
                if (published.contains(shift.date())) {
                    snapshots.find(feed.team(), shift.date()).stream()
                            .flatMap(day -> visits(feed, shift, day, words))
                            .forEach(times::add);
                }
            }
        }
        return times;
    }

    private boolean isAway(CalendarFeed feed, LocalDate date) {
        return teams.listAbsences(feed.team(), date).stream()
                .map(AbsenceInfo::member)
                .anyMatch(feed.member()::equals);
    }

    private static BusyTime shift(CalendarFeed feed, ShiftInfo shift, Words words) {
        return new BusyTime(
                shift.id() + "@" + feed.team(),
                at(shift.date(), shift.start()),
                at(shift.date(), shift.end()),
                words.say("calendar.shift"),
                feed.since());
    }

    private Stream<BusyTime> visits(CalendarFeed feed, ShiftInfo shift, DaySnapshot snapshot, Words words) {
        JudgedDay day = judging.judge(snapshot);
        Route route = day.routes().get(shift.id());
        return route == null ? Stream.of() : route.stops().stream().flatMap(stop -> visit(feed, day, stop, words));
    }

    private static Stream<BusyTime> visit(CalendarFeed feed, JudgedDay day, Stop stop, Words words) {
        StopTiming timing = stop.timing();
        return timing == null
                ? Stream.of()
                : Stream.of(new BusyTime(
                        new StopKey(stop.errand().id(), stop.seat()) + "@" + feed.team(),
                        at(day, timing.start()),
                        at(day, timing.end()),
                        words.say(stop.visit() == null ? "calendar.group" : "calendar.visit"),
                        day.snapshot().lastChangedAt()));
    }

    private static ZonedDateTime at(JudgedDay day, int second) {
        return at(day.facts().date(), day.facts().clock().time(second));
    }

    private static ZonedDateTime at(LocalDate date, LocalTime time) {
        return Copenhagen.at(date, time).atZone(Copenhagen.ZONE);
    }
}
