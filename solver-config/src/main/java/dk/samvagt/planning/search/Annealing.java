package dk.samvagt.planning.search;

import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Simulated annealing over ruin and recreate: a worse plan is taken with a chance that falls as the time given runs
 * out. A short cycle first, so that a good plan is soon there; then one that takes the rest of the time.
 */
final class Annealing {

    private static final double BLINK = 0.01;
    private static final double SHORT_CYCLE = 0.1;
    private static final double HOT = 0.5;
    private static final double COOLING = 1.0 / 200;
    private static final int GROUP_EVERY = 8;

    private final SearchProblem problem;
    private final SearchState state;
    private final Random random;
    private final Ruin ruin;
    private final Recreate recreate;
    private final GroupChoice groupChoice;
    private final LongSupplier clock;
    private final long began;
    private final long limitNanos;
    private final double hot;
    private Snapshot best;
    private long currentHard;
    private long currentValue;
    private long rounds;
    private boolean secondCycle;

    Annealing(SearchProblem problem, long limitNanos, long seed) {
        this(problem, limitNanos, seed, System::nanoTime);
    }

    /** With a clock of its own, in nanoseconds. */
    Annealing(SearchProblem problem, long limitNanos, long seed, LongSupplier clock) {
        this.problem = problem;
        this.limitNanos = limitNanos;
        this.clock = clock;
        began = clock.getAsLong();
        random = new Random(seed);
        state = Layout.read(problem);
        Bounds bounds = new Bounds(problem, state);
        bounds.lookUpHistory();
        ruin = new Ruin(problem, state, random);
        recreate = new Recreate(problem, state, new Insertion(problem, state, bounds, random, BLINK), random);
        groupChoice = new GroupChoice(problem, state, random);
        best = Snapshot.of(state);
        construct();
        hot = HOT * Temperature.scale(problem, state);
    }

    private void construct() {
        groupChoice.gatherAll();
        state.settleAll();
        recreate.recreate();
        state.keep();
        remember();
        Snapshot now = Snapshot.of(state);
        if (now.isBetterThan(best)) {
            best = now;
        }
    }

    private void remember() {
        currentHard = state.hard();
        currentValue = state.value();
    }

    Snapshot best() {
        return best;
    }

    long rounds() {
        return rounds;
    }

    boolean isFinished() {
        return ruin.hasNothingToMove() || clock.getAsLong() - began >= limitNanos;
    }

    /** Searches on until the moment named, the end of the time given, or a call to stop. */
    void searchUntil(long moment, BooleanSupplier stop) {
        while (!isFinished() && clock.getAsLong() < moment && !stop.getAsBoolean()) {
            double spent = (double) (clock.getAsLong() - began) / limitNanos;
            if (!secondCycle && spent > SHORT_CYCLE) {
                secondCycle = true;
                best.restore(state);
                remember();
            }
            double progress = secondCycle ? (spent - SHORT_CYCLE) / (1 - SHORT_CYCLE) : spent / SHORT_CYCLE;
            double temperature = hot * Math.pow(COOLING, Math.min(1, progress));
            for (int i = 0; i < 10; i++) {
                round(temperature);
            }
        }
    }

    private void round(double temperature) {
        rounds++;
        ruin.ruin();
        if (problem.groups.length > 0 && random.nextInt(GROUP_EVERY) == 0) {
            groupChoice.change();
        }
        state.settleAll();
        recreate.recreate();
        double allowed = currentValue - temperature * Math.log(1 - random.nextDouble());
        if (state.hard() < currentHard || state.hard() == currentHard && state.value() < allowed) {
            state.keep();
            remember();
            if (currentHard < best.hard || currentHard == best.hard && currentValue < best.value) {
                best = Snapshot.of(state);
            }
        } else {
            state.undo();
        }
    }
}
