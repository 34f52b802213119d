package dk.samvagt.solving;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A job while this instance works on it. */
final class ActiveRun implements SolveRun {

    private static final Duration LEAST = Duration.ofSeconds(1);

    private final SolveJob job;
    private final SolveJobTable jobs;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    // A stopwatch, not the time of day: that may be set, or stand still.
    private final long begunAt = System.nanoTime();
    private final SolveFigures figures;
    private final List<Runnable> callbacks = new ArrayList<>();
    private @Nullable JsonNode latest;
    private @Nullable JsonNode best;
    private boolean reported;
    /** The first figure is not reported yet. */
    private boolean hasBegun;

    private @Nullable Halt halt;

    ActiveRun(SolveJob job, SolveJobTable jobs, TransactionTemplate transaction, JsonMapper json) {
        this.job = job;
        this.jobs = jobs;
        this.transaction = transaction;
        this.json = json;
        this.figures = new SolveFigures(job.figures());
        this.best = job.best();
        this.halt = job.stopAsked() ? Halt.STOP_ASKED : null;
    }

    @Override
    public UUID job() {
        return job.id();
    }

    @Override
    public SolveKey key() {
        return job.key();
    }

    @Override
    public <T> T payload(Class<T> type) {
        return json.treeToValue(job.payload(), type);
    }

    @Override
    public int attempt() {
        return job.attempt();
    }

    @Override
    public Duration elapsed() {
        return job.used().plus(sinceBegun());
    }

    @Override
    public Duration remaining() {
        Duration given = job.limit().minus(job.used());
        Duration left = (given.compareTo(LEAST) < 0 ? LEAST : given).minus(sinceBegun());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration sinceBegun() {
        return Duration.ofNanos(System.nanoTime() - begunAt);
    }

    @Override
    public boolean shouldStop() {
        return halt() != null;
    }

    @Override
    public void onStop(Runnable callback) {
        synchronized (this) {
            if (halt == null) {
                callbacks.add(callback);
                return;
            }
        }
        callback.run();
    }

    synchronized @Nullable Halt halt() {
        return halt;
    }

    /** The first reason stands, but that nothing may be written any more outdoes it. */
    void halt(Halt reason) {
        List<Runnable> toCall;
        synchronized (this) {
            if (halt == null || reason == Halt.TAKEN_OVER) {
                halt = reason;
            }
            toCall = List.copyOf(callbacks);
            callbacks.clear();
        }
        toCall.forEach(Runnable::run);
    }

    @Override
    public synchronized void progress(Object figure, @Nullable Object newBest) {
        JsonNode told = json.valueToTree(figure);
        if (figures.points().isEmpty()) {
            figures.add(told);
            hasBegun = true;
        } else {
            latest = told;
        }
        if (newBest != null) {
            best = json.valueToTree(newBest);
        }
    }

    /** Saves how far the run is and hears whether it is to stop; true where the work had something new to say. */
    boolean report() {
        boolean news;
        List<JsonNode> points;
        JsonNode bestNow;
        synchronized (this) {
            news = hasBegun || latest != null;
            hasBegun = false;
            if (latest != null) {
                figures.add(latest);
                latest = null;
            }
            points = figures.points();
            bestNow = best;
        }
        jobs.report(job.id(), job.attempt(), elapsed(), points, bestNow)
                .ifPresentOrElse(
                        stopAsked -> {
                            if (stopAsked) {
                                halt(Halt.STOP_ASKED);
                            }
                        },
                        () -> halt(Halt.TAKEN_OVER));
        if (remaining().isZero()) {
            halt(Halt.TIME_UP);
        }
        return news;
    }

    @Override
    public void checkpoint(Runnable write) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!jobs.hold(job.id(), job.attempt())) {
                    throw new SolveTakenOverException(job.id(), job.attempt());
                }
                write.run();
            });
        } catch (SolveTakenOverException e) {
            halt(Halt.TAKEN_OVER);
            throw e;
        }
    }
}
