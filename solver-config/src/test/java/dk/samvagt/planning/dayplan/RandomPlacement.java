package dk.samvagt.planning.dayplan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Strews a day's stops over its routes, and lets people decide on some of them. */
final class RandomPlacement {

    private static final int HOUR = 3600;

    private final DayPlan plan;
    private final Random random;

    RandomPlacement(DayPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    void strew() {
        place();
        plan.participations().forEach(part -> part.decidedAs(random.nextBoolean()));
        plan.stops().forEach(this::askForStart);
        plan.stops().forEach(this::tell);
        if (random.nextBoolean()) {
            makeHistory();
        }
        if (random.nextBoolean()) {
            decide();
        }
    }

    private void place() {
        List<Stop> stops = new ArrayList<>(plan.stops());
        Collections.shuffle(stops, random);
        int leftOut = random.nextInt(4);
        for (Stop stop : stops.subList(0, Math.max(0, stops.size() - leftOut))) {
            Route route = anyRoute();
            Placement.insert(route, random.nextInt(route.stops().size() + 1), stop);
        }
    }

    private void askForStart(Stop stop) {
        if (random.nextInt(4) == 0) {
            stop.plannedToStartAt(7 * HOUR + random.nextInt(17 * HOUR));
        }
    }

    private void tell(Stop stop) {
        if (random.nextInt(4) == 0) {
            String member =
                    random.nextInt(5) == 0 ? "gone" : anyRoute().member().id();
            stop.publishedAs(new Published(member, 7 * HOUR + random.nextInt(15 * HOUR)));
        }
    }

    private void makeHistory() {
        for (Route route : plan.routes()) {
            int time = route.shift().start();
            int done = random.nextInt(route.stops().size() + 1);
            for (Stop stop : route.stops().subList(0, done)) {
                int start = time + random.nextInt(2 * HOUR) - (random.nextInt(5) == 0 ? HOUR : 0);
                stop.doneAt(new Done(start, start + random.nextInt(2 * HOUR)));
                time = start + stop.seconds();
            }
        }
    }

    private void decide() {
        for (Route route : plan.routes()) {
            for (int i = 0; i < route.stops().size(); i++) {
                if (random.nextInt(3) == 0) {
                    String where = random.nextInt(6) == 0 ? elsewhere() : route.id();
                    int rank = random.nextInt(6) == 0 ? random.nextInt(5) : i;
                    route.stops().get(i).pinnedBy(new Pin(where, rank, maybeStart(), random.nextInt(3) * 300));
                }
            }
        }
        plan.stops().stream()
                .filter(stop -> stop.pin() == null && random.nextInt(10) == 0)
                .forEach(stop -> stop.pinnedBy(new Pin(null, 0, null, 0)));
    }

    private @Nullable Integer maybeStart() {
        return random.nextBoolean() ? null : 7 * HOUR + random.nextInt(16 * HOUR);
    }

    private @Nullable String elsewhere() {
        return switch (random.nextInt(3)) {
            case 0 -> null;
            case 1 -> "gone";
            default -> anyRoute().id();
        };
    }

    private Route anyRoute() {
        return plan.routes().get(random.nextInt(plan.routes().size()));
    }
}
