package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJustification;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.GroupActivity;
import dk.samvagt.planning.dayplan.Judgement;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.exchange.PlannedVisitRow;
import dk.samvagt.planning.exchange.ReplacedRow;
import dk.samvagt.planning.exchange.UnassignedRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The plan of one date, or of several planned together, and what is to be told of it.
 *
 * @param dates the date, or all of them
 * @param plan judged, so that its times are right
 */
record PlannedDay(NavigableSet<LocalDate> dates, DayPlan plan, Judgement judgement) {

    /** The plan of one date. */
    PlannedDay(LocalDate date, DayPlan plan, Judgement judgement) {
        this(new TreeSet<>(Set.of(date)), plan, judgement);
    }

    LocalDate date() {
        return dates.first();
    }

    List<PlannedVisitRow> planned() {
        DayClock clock = new DayClock(date());
        List<PlannedVisitRow> rows = new ArrayList<>();
        for (Route route : plan.routes()) {
            int position = 0;
            for (Stop stop : route.stops()) {
                position++;
                StopTiming timing = Objects.requireNonNull(stop.timing());
                rows.add(new PlannedVisitRow(
                        stop.errand().id(),
                        route.member().id(),
                        dates.size() == 1 ? null : date().plusDays(route.shift().day()),
                        position,
                        timing.travel() / 60.0,
                        clock.time(timing.arrival()),
                        clock.time(timing.start()),
                        clock.time(timing.end()),
                        stop.errand()
                                        .windows()
                                        .secondsLate(
                                                timing.start(), route.shift().day())
                                / 60));
            }
        }
        return rows;
    }

    List<UnassignedRow> unassigned() {
        LeftOutReasons reasons = new LeftOutReasons(plan, new DayClock(date()));
        return VisitOutcomes.of(plan).leftOut().stream()
                .map(visit -> new UnassignedRow(visit.id(), reasons.of(visit)))
                .toList();
    }

    List<ReplacedRow> replaced() {
        return VisitOutcomes.of(plan).replaced().entrySet().stream()
                .map(entry -> new ReplacedRow(
                        entry.getKey().id(),
                        entry.getValue().group().id(),
                        entry.getKey().citizen().id()))
                .toList();
    }

    String summary() {
        DayFigures figures = DayFigures.of(plan);
        return name() + ": " + figures.planned() + " visits planned, " + figures.text();
    }

    private String name() {
        return dates.size() == 1 ? date().toString() : date() + " to " + dates.last();
    }

    boolean breaksHardRules() {
        return !judgement.score().isFeasible();
    }

    /** What the team should know: hard rules broken, visits left out, groups that are not held. */
    List<String> notes() {
        Stream<String> broken = judgement.findings().stream()
                .filter(finding -> finding.level() == DayPlanRule.Level.HARD && finding.score() < 0)
                .flatMap(finding -> finding.justifications().stream())
                .map(DayPlanJustification::describe)
                .map(text -> "hard rule broken: " + text);
        Stream<String> leftOut =
                unassigned().stream().map(row -> "visit " + row.visit() + " left out: " + row.reason());
        Stream<String> notHeld = plan.groups().stream()
                .filter(group -> !isHeld(group))
                .map(group -> "group " + group.id() + " is not held");
        return Stream.of(broken, leftOut, notHeld)
                .flatMap(notes -> notes)
                .map(note -> name() + " " + note)
                .toList();
    }

    private boolean isHeld(GroupActivity group) {
        return plan.stops().stream().anyMatch(stop -> stop.errand().equals(group) && stop.route() != null);
    }
}
