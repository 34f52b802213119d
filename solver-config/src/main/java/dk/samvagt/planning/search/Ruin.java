package dk.samvagt.planning.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Takes strings of stops off routes near a seed stop: slack induction by string removals (Christiaens and Vanden
 * Berghe, Transportation Science 54(2), 2020), with nearness by way and time.
 */
final class Ruin {

    private static final double MEAN_REMOVED = 8;
    private static final double LONGEST_STRING = 10;
    private static final double SPLIT = 0.5;
    private static final double TAKE_PARTNER = 0.2;
    private static final int MOST_NEAR = 120;
    /** Seconds: so near are two visits of a citizen that no shift can hold both. */
    private static final double SAME_CITIZEN_OTHER_DAY = 300;

    private final SearchProblem problem;
    private final SearchState state;
    private final Timings timings;
    private final Random random;
    private final int[][] near;
    private final int[] free;
    private final boolean[] routeHit;
    private int[] open = {};

    Ruin(SearchProblem problem, SearchState state, Random random) {
        this.problem = problem;
        this.state = state;
        this.timings = state.timings;
        this.random = random;
        routeHit = new boolean[problem.routes.length];
        free = Arrays.stream(problem.stops)
                .filter(stop -> !stop.pinned)
                .mapToInt(stop -> stop.number)
                .toArray();
        near = new int[problem.stops.length][];
        for (int s : free) {
            near[s] = nearest(s);
        }
    }

    boolean hasNothingToMove() {
        return free.length == 0;
    }

    /** Begins near these stops in half of the rounds from now on; anywhere where there are none. */
    void lookFirstAt(int[] stops) {
        open = stops;
    }

    private int seed() {
        int[] among = open.length > 0 && random.nextBoolean() ? open : free;
        return among[random.nextInt(among.length)];
    }

    private int[] nearest(int s) {
        StopFacts stop = problem.stops[s];
        Integer[] order = IntStream.of(free)
                .filter(other ->
                        shareAMember(s, other) || stop.citizen >= 0 && stop.citizen == problem.stops[other].citizen)
                .boxed()
                .toArray(Integer[]::new);
        double[] distance = new double[problem.stops.length];
        for (Integer other : order) {
            distance[other] = shareAMember(s, other) ? distance(stop, problem.stops[other]) : SAME_CITIZEN_OTHER_DAY;
        }
        Arrays.sort(order, Comparator.comparingDouble(other -> distance[other]));
        return Arrays.stream(order).limit(MOST_NEAR).mapToInt(Integer::intValue).toArray();
    }

    private double distance(StopFacts a, StopFacts b) {
        int way = a.place < 0 || b.place < 0 || problem.routes.length == 0
                ? 0
                : problem.routes[0].travel[a.place][b.place];
        int apart = Math.max(0, Math.max(a.earliest - b.latest, b.earliest - a.latest));
        return way + 0.2 * apart;
    }

    private boolean shareAMember(int a, int b) {
        for (int r = 0; r < problem.routes.length; r++) {
            if (problem.statics.hard[a][r] == 0 && problem.statics.hard[b][r] == 0) {
                return true;
            }
        }
        return false;
    }

    void ruin() {
        Arrays.fill(routeHit, false);
        int placed = 0;
        int used = 0;
        for (int size : timings.length) {
            placed += size;
            used += size > 0 ? 1 : 0;
        }
        if (placed == 0) {
            return;
        }
        double longest = Math.min(LONGEST_STRING, Math.max(1, (double) placed / used));
        double mostStrings = 4 * MEAN_REMOVED / (1 + longest) - 1;
        int strings = Math.max(1, (int) (1 + random.nextDouble() * mostStrings));
        boolean takePartner = random.nextDouble() < TAKE_PARTNER;
        for (int s : near[seed()]) {
            if (strings == 0) {
                break;
            }
            int route = timings.routeOf[s];
            if (route < 0 || routeHit[route]) {
                continue;
            }
            routeHit[route] = true;
            removeString(route, timings.positionOf[s], longest, takePartner);
            strings--;
        }
    }

    private void removeString(int route, int around, double longest, boolean takePartner) {
        int size = timings.length[route];
        int length = (int) (1 + random.nextDouble() * Math.min(longest, size));
        length = Math.min(length, size);
        int kept = 0;
        if (length > 1 && length < size && random.nextDouble() < SPLIT) {
            kept = 1;
            while (length + kept < size && random.nextDouble() > 0.5) {
                kept++;
            }
        }
        int span = length + kept;
        int from = Math.max(0, around - span + 1);
        int to = Math.min(around, size - span);
        int begin = from + random.nextInt(to - from + 1);
        int skipFrom = kept == 0 ? -1 : begin + random.nextInt(length + 1);
        int[] line = timings.order[route];
        int[] chosen = new int[span];
        int count = 0;
        for (int i = begin; i < begin + span; i++) {
            boolean skipped = i >= skipFrom && i < skipFrom + kept;
            if (!skipped && !problem.stops[line[i]].pinned) {
                chosen[count++] = line[i];
            }
        }
        for (int i = 0; i < count; i++) {
            remove(chosen[i], takePartner);
        }
    }

    private void remove(int s, boolean takePartner) {
        if (timings.routeOf[s] < 0) {
            return;
        }
        state.remove(s);
        if (!takePartner) {
            return;
        }
        for (int number : problem.stops[s].linked) {
            StopFacts partner = problem.links[number].other(s);
            if (timings.routeOf[partner.number] >= 0 && !partner.pinned) {
                state.remove(partner.number);
            }
        }
    }
}
