package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.DayPlan;
import java.time.Duration;

/**
 * What a search did.
 *
 * @param plan the best plan found, judged
 * @param time from the call to the answer
 * @param rounds of ruin and recreate, all searches together
 * @param trials places tried exactly, all searches together
 */
public record SearchFigures(DayPlan plan, Duration time, long rounds, long trials) {

    /** Rounds a second. */
    public double roundsPerSecond() {
        return rounds / seconds();
    }

    /** Places tried exactly, a second. */
    public double trialsPerSecond() {
        return trials / seconds();
    }

    private double seconds() {
        return time.toNanos() / 1e9;
    }
}
