package dk.samvagt.planning.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Works through many teams' days with a few workers. A day is asked for when a worker is free and forgotten when it is
 * done, so that a municipality takes no more memory than its workers do.
 */
public final class DayQueue {

    private final int workers;

    /**
     * A queue.
     *
     * @param workers how many days are worked on at once, each on a thread of its own; 1 or more
     */
    public DayQueue(int workers) {
        if (workers < 1) {
            throw new IllegalArgumentException("The number of workers (" + workers + ") must be 1 or more.");
        }
        this.workers = workers;
    }

    /**
     * Works on everything and returns when all is done. Where work on one fails, no other is begun.
     *
     * @param days asked for the next one by one worker at a time
     * @param work done by the workers
     * @throws IllegalStateException where work failed, with the first failure as its cause
     */
    public <T> void work(Iterator<T> days, Consumer<T> work) {
        Turns<T> turns = new Turns<>(days);
        List<FutureTask<Boolean>> tasks = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            FutureTask<Boolean> task = new FutureTask<>(() -> turns.takeAll(work), true);
            tasks.add(task);
            Thread.ofPlatform().daemon().name("planning").start(task);
        }
        tasks.forEach(DayQueue::await);
    }

    private static void await(FutureTask<Boolean> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A day of the queue could not be worked on.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for the queue any more.", e);
        }
    }

    private static final class Turns<T> {

        private final Iterator<T> days;
        private boolean failed;

        Turns(Iterator<T> days) {
            this.days = days;
        }

        void takeAll(Consumer<T> work) {
            boolean more = true;
            while (more) {
                more = takeOne(work);
            }
        }

        private boolean takeOne(Consumer<T> work) {
            T day;
            synchronized (this) {
                if (failed || !days.hasNext()) {
                    return false;
                }
                day = days.next();
            }
            try {
                work.accept(day);
            } catch (RuntimeException | Error e) {
                giveUp();
                throw e;
            }
            return true;
        }

        private synchronized void giveUp() {
            failed = true;
        }
    }
}
