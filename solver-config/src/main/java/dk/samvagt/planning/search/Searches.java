package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;

/**
 * Searches side by side, the first of them on the thread that asks. They know nothing of each other but that, ten times
 * in all, the worst goes on from the best one's plan.
 */
final class Searches {

    private static final int EXCHANGES = 10;
    /** Keeps the chances of searches apart. */
    private static final long NEXT_SEED = 1_000_003;

    private final List<Annealing> all = new ArrayList<>();
    private final boolean endingEarly;
    private int exchanges;
    private volatile boolean over;

    Searches(DayPlan plan, Effort effort) {
        endingEarly = effort.endingEarly();
        for (int i = 0; i < effort.searches(); i++) {
            long seed = effort.seed() + i * NEXT_SEED;
            all.add(new Annealing(new SearchProblem(plan), effort, seed));
        }
    }

    boolean isFinished() {
        return all.getFirst().isFinished() || isOverEarly();
    }

    private boolean isOverEarly() {
        return endingEarly && all.stream().allMatch(Annealing::hasFoundAll);
    }

    Snapshot best() {
        Snapshot best = all.getFirst().best();
        for (Annealing search : all) {
            if (search.best().isBetterThan(best)) {
                best = search.best();
            }
        }
        return best;
    }

    long rounds() {
        return all.stream().mapToLong(Annealing::rounds).sum();
    }

    long trials() {
        return all.stream().mapToLong(Annealing::trials).sum();
    }

    /** Searches on until the moment named, the end of the time given, or a call to stop, asked on this thread only. */
    void searchUntil(long moment, BooleanSupplier stop) {
        over = false;
        List<FutureTask<Boolean>> aside = new ArrayList<>();
        for (Annealing search : all.subList(1, all.size())) {
            FutureTask<Boolean> task = new FutureTask<>(() -> search.searchUntil(moment, () -> over), true);
            aside.add(task);
            Thread.ofPlatform().daemon().name("search").start(task);
        }
        try {
            all.getFirst().searchUntil(moment, () -> stop.getAsBoolean() || isOverEarly());
        } finally {
            over = true;
            aside.forEach(Searches::await);
        }
        if (all.getFirst().progress() * EXCHANGES >= exchanges + 1) {
            exchanges++;
            exchange();
        }
    }

    private void exchange() {
        Snapshot best = best();
        Annealing worst = all.stream()
                .max(Comparator.<Annealing>comparingLong(search -> search.best().hard)
                        .thenComparingLong(search -> search.best().value))
                .orElseThrow();
        if (best.isBetterThan(worst.best())) {
            worst.goOnFrom(best);
        }
    }

    /** Waits to the end, even when interrupted: a search may not go on beside the next slice of itself. */
    private static void await(FutureTask<Boolean> task) {
        boolean interrupted = false;
        while (true) {
            try {
                task.get();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException | CancellationException e) {
                throw new IllegalStateException("A search beside this one failed.", e);
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
