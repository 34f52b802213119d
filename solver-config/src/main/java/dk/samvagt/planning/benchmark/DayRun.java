package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import dk.samvagt.planning.search.SearchFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How one solve of a day went.
 *
 * @param better the better plans that were told of, as they came
 */
record DayRun(SearchFigures figures, List<Better> better) {

    /**
     * A better plan.
     *
     * @param seconds after the solve was asked for
     */
    record Better(double seconds, HardMediumSoftLongScore score) {

        String text() {
            return String.format(
                    Locale.ROOT,
                    "%.1f s: hard %d, left out %d, soft %d",
                    seconds,
                    score.hardScore(),
                    score.mediumScore(),
                    score.softScore());
        }
    }

    static DayRun of(DayPlanner planner, DayPlan problem, Effort effort) {
        List<Better> better = new ArrayList<>();
        long began = System.nanoTime();
        SearchFigures figures = planner.measure(
                problem,
                effort,
                plan -> better.add(new Better((System.nanoTime() - began) / 1e9, requireNonNull(plan.score()))),
                () -> false);
        return new DayRun(figures, better);
    }

    double roundsPerSecond() {
        return figures.roundsPerSecond();
    }

    double trialsPerSecond() {
        return figures.trialsPerSecond();
    }

    /** To a plan with something on it, as an empty one breaks no hard rule; not a number where there was none. */
    double secondsToFeasible() {
        long empty = better.stream()
                .mapToLong(found -> found.score().mediumScore())
                .min()
                .orElse(0);
        return secondsTo(score -> score.hardScore() >= 0 && score.mediumScore() > empty);
    }

    /** Not a number where there was none. */
    double secondsToComplete() {
        return secondsTo(score -> score.hardScore() >= 0 && score.mediumScore() >= 0);
    }

    double softScore() {
        return requireNonNull(figures.plan().score()).softScore();
    }

    /** To the first plan that is so; not a number where there was none. */
    double secondsTo(Predicate<HardMediumSoftLongScore> goal) {
        return better.stream()
                .filter(found -> goal.test(found.score()))
                .mapToDouble(Better::seconds)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Of the plan that was there after so many seconds; not a number where it was not complete yet. */
    double softScoreAfter(double seconds) {
        return better.stream()
                .filter(found -> found.seconds() <= seconds)
                .map(Better::score)
                .filter(score -> score.hardScore() >= 0 && score.mediumScore() >= 0)
                .mapToDouble(HardMediumSoftLongScore::softScore)
                .max()
                .orElse(Double.NaN);
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "score %s, %.0f rounds/s, %.0f moves/s, feasible after %.2f s, complete after %.2f s",
                figures.plan().score(),
                roundsPerSecond(),
                trialsPerSecond(),
                secondsToFeasible(),
                secondsToComplete());
    }

    List<String> timeline() {
        return better.stream().map(Better::text).toList();
    }
}
