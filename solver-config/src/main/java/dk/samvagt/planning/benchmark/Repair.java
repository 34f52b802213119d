package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * How a published day was mended.
 *
 * @param mishap what had happened
 * @param run of the repair
 * @param leftOutBefore stops that lacked a place when it began
 * @param leftOutAfter stops that lack one at the end
 * @param otherMember stops that another member makes than was told, those of an absent member not counted
 * @param otherStart stops that start more than half an hour from what was told, as above
 * @param afresh the score of a plan that is made anew in the same time
 */
record Repair(
        Mishap mishap,
        DayRun run,
        long leftOutBefore,
        long leftOutAfter,
        long otherMember,
        long otherStart,
        HardMediumSoftLongScore afresh) {

    static Repair of(DayPlanner planner, DayAsTold published, Mishap mishap, LocalDate date, int now, Effort effort) {
        Predicate<Stop> toCome = stop -> stop.done() != null || !isOf(stop, mishap.absent());
        DayPlan start = problem(published, mishap, date, now);
        published.lay(start, toCome);
        new DayPlanJudge().score(start);
        long before = leftOut(start);
        DayRun run = DayRun.of(planner, start, effort);
        DayPlan end = run.figures().plan();
        DayPlan anew = problem(published, mishap, date, now);
        published.lay(anew, stop -> stop.done() != null);
        anew.participations().forEach(part -> part.decidedAs(false));
        return new Repair(
                mishap,
                run,
                before,
                leftOut(end),
                published.otherMember(end, mishap.absent()),
                published.otherStart(end, mishap.absent()),
                requireNonNull(
                        planner.plan(anew, effort, better -> {}, () -> false).score()));
    }

    private static DayPlan problem(DayAsTold published, Mishap mishap, LocalDate date, int now) {
        DayPlan problem = DayPlanAssembly.assemble(mishap.folder(), date, RuleWeights.defaults(), now);
        published.remind(problem, now);
        return problem;
    }

    private static boolean isOf(Stop stop, String member) {
        return stop.published() != null && stop.published().member().equals(member);
    }

    private static long leftOut(DayPlan plan) {
        return plan.stops().stream()
                .filter(stop -> stop.visit() != null && stop.route() == null)
                .filter(stop -> plan.participations().stream()
                        .noneMatch(part -> part.takesPart() && part.replaces(requireNonNull(stop.visit()))))
                .count();
    }

    /** To the first plan that breaks no hard rule and leaves out no more than the last. */
    double secondsToComplete() {
        long least = score().mediumScore();
        return run.secondsTo(found -> found.hardScore() >= 0 && found.mediumScore() >= least);
    }

    HardMediumSoftLongScore score() {
        return requireNonNull(run.figures().plan().score());
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "%s: complete after %.2f s, left out %d before, %d after, %d stops by another member,"
                        + " %d more than 30 min off, score %s, planned afresh %s",
                mishap.text(),
                secondsToComplete(),
                leftOutBefore,
                leftOutAfter,
                otherMember,
                otherStart,
                score(),
                afresh);
    }
}
