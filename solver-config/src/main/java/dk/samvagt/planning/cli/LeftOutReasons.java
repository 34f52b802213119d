package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.TimeWindow;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Tells for each member at work why a visit that was left out is not theirs. */
final class LeftOutReasons {

    private final DayPlan plan;
    private final DayClock clock;

    LeftOutReasons(DayPlan plan, DayClock clock) {
        this.plan = plan;
        this.clock = clock;
    }

    String of(Visit visit) {
        List<Stop> seats = plan.stops().stream()
                .filter(stop -> stop.errand().equals(visit))
                .toList();
        String reasons = plan.routes().stream()
                .filter(route -> visit.windows().include(route.shift().day()))
                .map(route -> route.member().id() + ": " + of(visit, seats, route))
                .collect(Collectors.joining("; "));
        return reasons.isEmpty() ? "nobody is at work" : reasons;
    }

    private String of(Visit visit, List<Stop> seats, Route route) {
        if (visit.citizen().excludedMembers().contains(route.member().id())) {
            return "excluded by the citizen";
        }
        if (seats.stream().noneMatch(seat -> route.member().competences().containsAll(seat.competences()))) {
            return "lacks " + missing(seats.getFirst(), route);
        }
        int seconds = seats.getFirst().seconds();
        List<TimeWindow> windows = visit.windows().on(route.shift().day());
        if (route.shift().end() < windows.getFirst().earliest() + seconds) {
            return "the shift ends before";
        }
        if (visit.windows().strict()
                && route.shift().start() > windows.getLast().latest()) {
            return "the shift starts after";
        }
        return "no room beside " + busyWith(windows, seconds, route);
    }

    private static String missing(Stop seat, Route route) {
        TreeSet<Competence> missing = new TreeSet<>(seat.competences());
        missing.removeAll(route.member().competences());
        return missing.stream().map(Competence::code).collect(Collectors.joining(", "));
    }

    /** The stops of the route within the day's windows. */
    private String busyWith(List<TimeWindow> windows, int seconds, Route route) {
        String stops = route.stops().stream()
                .filter(stop -> Objects.requireNonNull(stop.timing()).end()
                                > windows.getFirst().earliest()
                        && Objects.requireNonNull(stop.timing()).start()
                                < windows.getLast().latest() + seconds)
                .map(stop -> stop.errand().id() + " at "
                        + clock.time(Objects.requireNonNull(stop.timing()).start()))
                .collect(Collectors.joining(", "));
        return stops.isEmpty() ? "travel, break and the shift's end" : stops;
    }
}
