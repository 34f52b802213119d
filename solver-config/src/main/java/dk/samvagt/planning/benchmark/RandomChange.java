package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes a plan as a person might: takes a stop and puts it somewhere else. */
final class RandomChange {

    private final DayPlan plan;
    private final List<Stop> placed;
    private final Random random;

    RandomChange(DayPlan plan, long seed) {
        this.plan = plan;
        this.placed =
                plan.routes().stream().flatMap(route -> route.stops().stream()).toList();
        this.random = new Random(seed);
    }

    /** A stop that is placed. */
    Stop stop() {
        return placed.get(random.nextInt(placed.size()));
    }

    /** A copy of the plan, one stop of which is on another place of any route. */
    DayPlan copy() {
        Stop moved = stop();
        DayPlan copy = plan.copyOfProblem();
        Map<String, Stop> byId = new HashMap<>();
        copy.stops().forEach(stop -> byId.put(stop.id(), stop));
        List<Route> routes = new ArrayList<>(copy.routes());
        for (int r = 0; r < routes.size(); r++) {
            for (Stop stop : plan.routes().get(r).stops()) {
                if (!stop.id().equals(moved.id())) {
                    lay(stop, routes.get(r), byId);
                }
            }
        }
        Route target = routes.get(random.nextInt(routes.size()));
        Placement.insert(target, random.nextInt(target.stops().size() + 1), find(byId, moved));
        for (int p = 0; p < plan.participations().size(); p++) {
            copy.participations().get(p).decidedAs(plan.participations().get(p).takesPart());
        }
        return copy;
    }

    private static void lay(Stop stop, Route route, Map<String, Stop> byId) {
        Placement.append(route, find(byId, stop).plannedToStartAt(stop.plannedStart()));
    }

    private static Stop find(Map<String, Stop> byId, Stop original) {
        Stop copy = byId.get(original.id());
        if (copy == null) {
            throw new IllegalStateException("The copy lacks stop " + original.id() + ".");
        }
        return copy;
    }
}
