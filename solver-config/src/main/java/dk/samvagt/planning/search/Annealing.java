package dk.samvagt.planning.search;

import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing over ruin and recreate: a worse plan is taken with a chance that falls as the time given, or the
 * number of rounds, runs out (see {@link Cooling}).
 */
final class Annealing {

    private static final double BLINK = 0.01;
    /** The first cycle takes at most this part of all, and no more than this for each stop. */
    private static final double SHORT_CYCLE = 0.05;

    /** Who gives more time wants more certainty that nothing is missed. */
    private static final double LEAST_SPENT = 0.05;

    private static final int ROUNDS_A_STOP = 100;
    private static final long NANOS_A_STOP = 10_000_000;
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
    private final Effort effort;
    private @Nullable Cooling cooling;
    private Snapshot best;
    private long currentHard;
    private long currentValue;
    private long rounds; private int looks;
    private final Patience patience;
    /** Read by searches beside this one. */
    private volatile boolean foundAll;

    Annealing(SearchProblem problem, Effort effort, long seed) {
        this(problem, effort, seed, System::nanoTime);
    }

    /**
     * A search that has not begun.
     *
     * @param clock in nanoseconds
     */
    Annealing(SearchProblem problem, Effort effort, long seed, LongSupplier clock) {
        this.problem = problem;
        this.effort = effort;
        this.clock = clock;
        began = clock.getAsLong();
        random = new Random(seed);
        state = Layout.read(problem);
        Bounds bounds = new Bounds(problem, state, (long) (Double.parseDouble(System.getProperty("LOOKALLOW","1")) * Temperature.scale(problem, state)));
        bounds.lookUpHistory();
        ruin = new Ruin(problem, state, random);
        insertion = new Insertion(problem, state, bounds, random, BLINK);
        recreate = new Recreate(problem, state, insertion, random);
        groupChoice = new GroupChoice(problem, state, random);
        best = Snapshot.of(state);
        patience = new Patience(problem.stops.length, best);
    }

    private Cooling construct() {
        Beginning beginning = Beginning.of(problem, state);
        if (beginning.isMostlyOpen()) {
            groupChoice.gatherAll();
        }
        state.settleAll();
        recreate.recreate();
        state.keep();
        remember();
        Snapshot now = Snapshot.of(state);
        if (now.isBetterThan(best)) {
            best = now;
        } else {
            goOnFrom(best);
        }
        if (beginning.asksForRepair()) {
            ruin.lookFirstAt(beginning.open());
        }
        return beginning.cooling(firstCycle(), Temperature.scale(problem, state));
    }

    private double firstCycle() {
        double ofAll = effort.rounds() > 0
                ? (double) ROUNDS_A_STOP / effort.rounds()
                : (double) NANOS_A_STOP / effort.limit().toNanos();
        return Math.min(SHORT_CYCLE, problem.stops.length * ofAll);
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

    /** Places tried exactly. */
    long trials() {
        return insertion.trials();
    }

    /** The part of what may be spent that is spent: of the rounds where they are numbered, else of the time. */
    double progress() {
        return effort.rounds() > 0 ? spentRounds() : spentTime();
    }

    private double spentRounds() {
        return effort.rounds() > 0 ? (double) rounds / effort.rounds() : 0;
    }

    private double spentTime() {
        return (double) (clock.getAsLong() - began) / effort.limit().toNanos();
    }

    boolean isFinished() {
        return ruin.hasNothingToMove() || Math.max(spentRounds(), spentTime()) >= 1;
    }

    /** Goes on from a plan that another search found. */
    void goOnFrom(Snapshot better) {
        best = better;
        best.restore(state);
        remember();
    }

    /** Searches on until the moment named, the end of the time given, or a call to stop. */
    void searchUntil(long moment, BooleanSupplier stop) {
        Cooling now = cooling == null ? construct() : cooling;
        cooling = now;
        while (!isFinished() && clock.getAsLong() < moment && !stop.getAsBoolean()) {
            double spent = progress();
            if (now.advance(spent)) {
                patience.endCycle(rounds);
                goOnFrom(best);
            }
            if (++looks % Integer.getInteger("ANEW",10) == 0) timeAnew();
            double temperature = now.temperature(spent);
            for (int i = 0; i < ROUNDS_BETWEEN_LOOKS; i++) {
                round(temperature);
            }
            patience.look(best, rounds);
            foundAll = spent >= LEAST_SPENT && patience.isOver(rounds, now.isCold(spent));
        }
    }

    /** True where it seems that nothing better will be found any more. */
    boolean hasFoundAll() {
        return foundAll;
    }

    /** Lets those start earlier for whom only putting stops in made that possible. */
    private void timeAnew() {
        state.settleAll();
        state.keep();
        remember();
    }

    private void round(double temperature) {
        rounds++;
        ruin.ruin();
        if (problem.groups.length > 0 && random.nextInt(GROUP_EVERY) == 0) {
            groupChoice.change();
        }
        state.settleEarlier();
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
