package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Done;
import dk.samvagt.planning.dayplan.Participation;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.Published;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A day's plan as its members were told, to be laid on the day as it is once something has happened. */
final class DayAsTold {

    /** From this on another start is one that members mind. */
    private static final int MINDED_SECONDS = 30 * 60;

    private record Told(String route, String member, StopTiming timing) {}

    private final Map<String, Told> told = new LinkedHashMap<>();
    private final Set<String> takingPart;

    /**
     * Publishes a plan.
     *
     * @param plan judged
     */
    DayAsTold(DayPlan plan) {
        for (Route route : plan.routes()) {
            for (Stop stop : route.stops()) {
                told.put(stop.id(), new Told(route.id(), route.member().id(), requireNonNull(stop.timing())));
            }
        }
        takingPart = plan.participations().stream()
                .filter(Participation::takesPart)
                .map(Participation::id)
                .collect(Collectors.toSet());
    }

    /** Tells stops what was published, and makes history of what had begun by then. */
    void remind(DayPlan problem, int now) {
        for (Stop stop : problem.stops()) {
            Told was = told.get(stop.id());
            if (was != null) {
                int start = was.timing().start();
                stop.publishedAs(new Published(was.member(), start))
                        .doneAt(start < now ? new Done(start, was.timing().end()) : null);
            }
        }
    }

    /** Lays what is wanted as it was published, as far as the routes are still there. */
    void lay(DayPlan problem, Predicate<Stop> wanted) {
        Map<String, Route> routes = new HashMap<>();
        problem.routes().forEach(route -> routes.put(route.id(), route));
        Map<String, Stop> stops = problem.stops().stream().collect(Collectors.toMap(Stop::id, stop -> stop));
        told.forEach((id, was) -> {
            Route route = routes.get(was.route());
            Stop stop = stops.get(id);
            if (route != null && stop != null && wanted.test(stop)) {
                Placement.append(route, stop);
            }
        });
        problem.participations().forEach(part -> part.decidedAs(takingPart.contains(part.id())));
    }

    /** Members with stops that had not begun by then. */
    List<String> membersWithWorkAfter(int now) {
        return told.values().stream()
                .filter(was -> was.timing().start() >= now)
                .map(Told::member)
                .distinct()
                .toList();
    }

    /** Stops of others than this member that another member makes now. */
    long otherMember(DayPlan plan, String absent) {
        return count(
                plan,
                absent,
                (was, stop) -> !was.member()
                        .equals(requireNonNull(stop.route()).member().id()));
    }

    /** Stops of others than this member that start more than half an hour from what was told. */
    long otherStart(DayPlan plan, String absent) {
        return count(
                plan,
                absent,
                (was, stop) -> Math.abs(requireNonNull(stop.timing()).start()
                                - was.timing().start())
                        > MINDED_SECONDS);
    }

    private interface Change {
        boolean happened(Told was, Stop stop);
    }

    private long count(DayPlan plan, String absent, Change change) {
        return plan.stops().stream()
                .filter(stop -> stop.route() != null)
                .filter(stop -> {
                    Told was = told.get(stop.id());
                    return was != null && !was.member().equals(absent) && change.happened(was, stop);
                })
                .count();
    }
}
