package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.model.TimeWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be seen to stand in the way at a glance, where so much is left out that trying everything takes too long. */
final class ObviousObstacles {

    private ObviousObstacles() {}

    static List<Obstacle> list(JudgedDay day, Stop stop) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (MemberRow member : day.facts().folder().members()) {
            Obstacle obstacle = find(day, stop, member.id());
            if (obstacle != null) {
                obstacles.add(obstacle);
            }
        }
        return obstacles;
    }

    private static @Nullable Obstacle find(JudgedDay day, Stop stop, String member) {
        List<Route> routes = day.routes().values().stream()
                .filter(route -> route.member().id().equals(member))
                .toList();
        if (routes.isEmpty() || day.facts().absent().contains(member)) {
            return new Obstacle(member, Obstacle.Kind.NOT_AT_WORK, List.of(), null);
        }
        Member at = routes.getFirst().member();
        if (Measures.missingCompetences(stop, at) > 0) {
            return new Obstacle(member, Obstacle.Kind.NO_COMPETENCE, List.of(), null);
        }
        Citizen citizen = stop.citizen();
        if (citizen != null && citizen.excludes(at)) {
            return new Obstacle(member, Obstacle.Kind.EXCLUDED, List.of(), null);
        }
        TimeWindow window = stop.errand().window();
        List<Route> inTime = routes.stream()
                .filter(route ->
                        window.earliest() + stop.seconds() <= route.shift().end())
                .filter(route -> !window.strict() || route.shift().start() <= window.latest())
                .toList();
        if (inTime.isEmpty()) {
            return new Obstacle(member, Obstacle.Kind.OUTSIDE_SHIFT, List.of(), null);
        }
        boolean full = inTime.stream().noneMatch(route -> hasGap(route, stop));
        return full ? new Obstacle(member, Obstacle.Kind.WINDOW_FULL, blocking(inTime, stop), null) : null;
    }

    /** True where the route leaves as long a pause within the window as the work takes, the way not counted. */
    private static boolean hasGap(Route route, Stop stop) {
        int from = Math.max(stop.errand().window().earliest(), route.shift().start());
        int to = Math.min(
                stop.errand().window().latest() + stop.seconds(), route.shift().end());
        for (Stop other : route.stops()) {
            StopTiming timing = other.timing();
            if (timing != null && timing.end() > from) {
                if (timing.start() - from >= stop.seconds()) {
                    return true;
                }
                from = timing.end();
            }
        }
        return to - from >= stop.seconds();
    }

    private static List<StopKey> blocking(List<Route> routes, Stop stop) {
        int from = stop.errand().window().earliest();
        int to = stop.errand().window().latest() + stop.seconds();
        return routes.stream()
                .flatMap(route -> route.stops().stream())
                .filter(other -> {
                    StopTiming timing = Objects.requireNonNull(other.timing());
                    return timing.start() < to && timing.end() > from;
                })
                .map(Laying::key)
                .toList();
    }
}
