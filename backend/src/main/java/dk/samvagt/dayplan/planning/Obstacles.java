package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.MemberRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds out why members cannot make a visit that is left out. */
@Component
public class Obstacles {

    /** Why each member of the team cannot go, for everything that is left out. */
    public Map<StopKey, List<Obstacle>> listAll(JudgedDay day) {
        Map<StopKey, List<Obstacle>> all = new LinkedHashMap<>();
        day.stops().forEach((key, stop) -> {
            if (stop.route() == null) {
                all.put(key, list(day, stop));
            }
        });
        return all;
    }

    private List<Obstacle> list(JudgedDay day, Stop stop) {
        List<Obstacle> obstacles = new ArrayList<>();
        for (MemberRow member : day.facts().folder().members()) {
            List<Route> routes = day.routes().values().stream()
                    .filter(route -> route.member().id().equals(member.id()))
                    .filter(route -> !day.facts().absent().contains(member.id()))
                    .toList();
            obstacles.add(new Obstacle(member.id(), kind(stop, routes), List.of(), null));
        }
        return obstacles;
    }

    private static Obstacle.Kind kind(Stop stop, List<Route> routes) {
        if (routes.isEmpty()) {
            return Obstacle.Kind.NOT_AT_WORK;
        }
        Route any = routes.getFirst();
        Citizen citizen = stop.citizen();
        if (Measures.missingCompetences(stop, any.member()) > 0) {
            return Obstacle.Kind.NO_COMPETENCE;
        }
        if (citizen != null && citizen.excludes(any.member())) {
            return Obstacle.Kind.EXCLUDED;
        }
        boolean inShift = routes.stream()
                .anyMatch(
                        route -> route.shift().start() <= stop.errand().window().latest()
                                && stop.errand().window().earliest() + stop.seconds()
                                        <= route.shift().end());
        return inShift ? Obstacle.Kind.WINDOW_FULL : Obstacle.Kind.OUTSIDE_SHIFT;
    }
}
