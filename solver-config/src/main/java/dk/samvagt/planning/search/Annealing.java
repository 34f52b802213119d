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
    private static final double SHORT_CYCLE = 0.05;
    private static final double HOT = 4;
    private static final double COOLING = 1.0 / 200;
    private static final int GROUP_EVERY = 8;
    private static final int ROUNDS_BETWEEN_LOOKS = 10;

    private final SearchProblem problem;
    private final SearchState state;
    private final Random random;
    private final Ruin ruin;
    private final Insertion insertion;
    private final Recreate recreate;
    private final GroupChoice groupChoice;
    private final LongSupplier clock;
    private final long began;
    private final long limitNanos;
    private double hot;
    private Snapshot best;
    private long currentHard;
    private long currentValue;
    private long rounds;
    private boolean constructed;
    private boolean secondCycle;

    Annealing(SearchProblem problem, long limitNanos, long seed) {
        this(problem, limitNanos, seed, System::nanoTime);
    }

    /**
     * A search that has not begun.
     *
     * @param clock in nanoseconds
     */
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
        insertion = new Insertion(problem, state, bounds, random, BLINK);
        recreate = new Recreate(problem, state, insertion, random);
        groupChoice = new GroupChoice(problem, state, random);
        best = Snapshot.of(state);
    }

    private void construct() {
        constructed = true;
        groupChoice.gatherAll();
        state.settleAll();
        recreate.recreate();
        state.keep();
        remember();
        Snapshot now = Snapshot.of(state);
        if (now.isBetterThan(best)) {
            best = now;
        }
        hot = HOT * Temperature.scale(problem, state);
    }

    private void remember() {
        currentHard = state.hard();
        currentValue = state.guided();
    }

    Snapshot best() {
        return best;
    }

    long rounds() {
        return rounds;
    }

    /** Places tried exactly. */
    long trials() {
        return insertion.trials();
    }

    /** The part of the time given that is spent; may pass 1. */
    double progress() {
        return (double) (clock.getAsLong() - began) / limitNanos;
    }

    boolean isFinished() {
        return ruin.hasNothingToMove() || progress() >= 1;
    }

    /** Goes on from a plan that another search found. */
    void goOnFrom(Snapshot better) {
        best = better;
        best.restore(state);
        remember();
    }

    /** Searches on until the moment named, the end of the time given, or a call to stop. */
    void searchUntil(long moment, BooleanSupplier stop) {
        if (!constructed) {
            construct();
        }
        while (!isFinished() && clock.getAsLong() < moment && !stop.getAsBoolean()) {
            double temperature = temperature(progress());
            timeAnew();
            for (int i = 0; i < ROUNDS_BETWEEN_LOOKS; i++) {
                round(temperature);
            }
        }
    }

    private double temperature(double spent) {
        if (!secondCycle && spent > SHORT_CYCLE) {
            secondCycle = true;
            goOnFrom(best);
        }
        double ofCycle = secondCycle ? (spent - SHORT_CYCLE) / (1 - SHORT_CYCLE) : spent / SHORT_CYCLE;
        return hot * Math.pow(COOLING, Math.min(1, ofCycle));
    }

    /** Lets those start earlier for whom only putting stops in made that possible. */
    private void timeAnew() {
        state.settleAll();
        state.keep();
        remember();
    }

    private void round(double temperature) {
        rounds++;
        if (state.guideBy(temperature)) {
            remember();
        }
        ruin.ruin();
        if (problem.groups.length > 0 && random.nextInt(GROUP_EVERY) == 0) {
            groupChoice.change();
        }
        state.settleEarlier();
        recreate.recreate();
        double allowed = currentValue - temperature * Math.log(1 - random.nextDouble());
        if (state.hard() < currentHard || state.hard() == currentHard && state.guided() < allowed) {
            state.keep();
            remember();
            if (currentHard < best.hard || currentHard == best.hard && state.value() < best.value) {
                best = Snapshot.of(state);
            }
        } else {
            state.undo();
        }
    }
}
