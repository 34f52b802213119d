package dk.samvagt.planning.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells about once a second how far the search is. */
final class ProgressLines implements Progress, AutoCloseable {

    private final InstantSource clock;
    private final Consumer<String> terminal;
    private final Instant started;
    private final ScheduledExecutorService ticker;
    private @Nullable LocalDate date;
    private @Nullable DayFigures best;

    ProgressLines(InstantSource clock, Instant started, Consumer<String> terminal) {
        this.clock = clock;
        this.terminal = terminal;
        this.started = started;
        this.ticker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("progress").factory());
        ticker.scheduleAtFixedRate(this::tell, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void begin(LocalDate newDate) {
        date = newDate;
        best = null;
    }

    @Override
    public synchronized void better(DayFigures figures) {
        best = figures;
    }

    private synchronized void tell() {
        if (date != null) {
            long seconds = Duration.between(started, clock.instant()).toSeconds();
            terminal.accept(seconds + " s, " + date + ": " + (best == null ? "placing the first visits" : best.text()));
        }
    }

    @Override
    public void close() {
        ticker.shutdownNow();
    }
}
