package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.DayQueue;
import dk.samvagt.planning.search.Effort;
import dk.samvagt.planning.search.SearchFigures;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/**
 * How the days of a municipality were planned.
 *
 * @param teams how many
 * @param seconds all together
 * @param leftOut medium points of all plans
 * @param heap bytes in use after the garbage was collected, while the last team was at work
 */
record MunicipalityRun(int teams, double seconds, long leftOut, long heap) {

    private static final double MEGABYTE = 1024 * 1024;

    /** Plans each team as it is made; of a plan only its figures are kept. */
    static MunicipalityRun of(
            DayPlanner planner, TeamFolder team, LocalDate date, int teams, int workers, long rounds) {
        AtomicLong leftOut = new AtomicLong();
        AtomicLong heap = new AtomicLong();
        AtomicInteger done = new AtomicInteger();
        long began = System.nanoTime();
        new DayQueue(workers).work(LongStream.rangeClosed(1, teams).iterator(), seed -> {
            SearchFigures figures = planner.measure(
                    TeamDay.problem(TeamVariation.of(team, seed), date),
                    Effort.ofRounds(rounds, seed),
                    better -> {},
                    () -> false);
            HardMediumSoftLongScore score = requireNonNull(figures.plan().score());
            leftOut.addAndGet(score.mediumScore());
            if (done.incrementAndGet() == teams) {
                heap.set(usedHeap());
            }
        });
        return new MunicipalityRun(teams, (System.nanoTime() - began) / 1e9, leftOut.get(), heap.get());
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    double secondsPerTeam() {
        return seconds / teams;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%d teams: %.1f s, %.2f s per team, left out %d, %.0f MB of heap in use",
                teams,
                seconds,
                secondsPerTeam(),
                leftOut,
                heap / MEGABYTE);
    }
}
