package dk.samvagt.planning.dayplan;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.function.ToIntFunction;

/** Makes a rule of what goes against it: the amount times the rule's weight, with a reason for each. */
final class Penalty {

    private Penalty() {}

    /** Says why something counts so much. */
    @FunctionalInterface
    interface Reason<A> {
        DayPlanJustification of(A match, int amount);
    }

    static <A> Constraint of(
            DayPlanRule rule, UniConstraintStream<A> matches, ToIntFunction<A> amount, Reason<A> reason) {
        return matches.filter(match -> amount.applyAsInt(match) > 0)
                .penalize(rule.scoreOf(rule.defaultWeight()), amount)
                .justifyWith((match, score) -> reason.of(match, amount.applyAsInt(match)))
                .asConstraint(rule.name());
    }

    static <J extends DayPlanJustification> Constraint of(DayPlanRule rule, UniConstraintStream<J> reasons) {
        return of(rule, reasons, DayPlanJustification::amount, (reason, amount) -> reason);
    }
}
