package dk.samvagt.planning.cli;

import dk.samvagt.planning.search.Effort;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How long to search, as the command line names it: one of its two options. */
final class SearchLength {

    @Option(
            names = "--seconds",
            required = true,
            paramLabel = "N",
            description = "How long to take at most, starting up and all dates of a folder together. It ends sooner"
                    + " where nothing better is found any more.")
    private @Nullable Integer seconds;

    @Option(
            names = "--rounds",
            required = true,
            paramLabel = "N",
            description = "How many rounds to search for each date instead, with one search: the same seed and rounds"
                    + " find the same plan on every machine.")
    private @Nullable Long rounds;

    /**
     * Looks at what was asked for.
     *
     * @throws IllegalArgumentException where it is nothing
     */
    void check() {
        if (seconds != null && seconds < 1) {
            throw new IllegalArgumentException("--seconds (" + seconds + ") must be 1 or more.");
        }
        if (rounds != null && rounds < 1) {
            throw new IllegalArgumentException("--rounds (" + rounds + ") must be 1 or more.");
        }
    }

    /**
     * The effort for each date of a folder, by its visits and groups.
     *
     * @param began when the time began to run
     * @param all visits and groups of all dates
     * @param searches side by side, where time is asked for
     */
    LongFunction<Effort> efforts(InstantSource clock, Instant began, long all, long seed, int searches) {
        if (seconds == null) {
            long each = rounds == null ? 1 : rounds;
            return errands -> Effort.ofRounds(each, seed);
        }
        SharedTime shared = new SharedTime(clock, began, Duration.ofSeconds(seconds), all);
        return errands -> new Effort(shared.next(errands), seed, searches).endingEarlyWhereNothingIsWon();
    }
}
