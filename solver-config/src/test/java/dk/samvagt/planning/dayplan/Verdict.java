package dk.samvagt.planning.dayplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** What the rules say of a day, to be compared with what was expected of them. */
public final class Verdict {

    private final Judgement judgement;

    Verdict(Judgement judgement) {
        this.judgement = judgement;
    }

    /** Breaks this hard rule by so much, and no other. */
    Verdict breaks(DayPlanRule rule, int amount) {
        return is(rule, amount).keepsAllBut(rule);
    }

    /** Breaks these two hard rules by so much each, and no other. */
    Verdict breaks(DayPlanRule rule, int amount, DayPlanRule other, int otherAmount) {
        return is(rule, amount).is(other, otherAmount).keepsAllBut(rule, other);
    }

    /** Breaks no hard rule. */
    public Verdict breaksNothing() {
        return keepsAllBut();
    }

    /** Goes against this medium or soft rule by so much, and breaks no hard rule. */
    Verdict counts(DayPlanRule rule, int amount) {
        return is(rule, amount).breaksNothing();
    }

    /** Goes against this rule by so much, whatever else. */
    Verdict is(DayPlanRule rule, int amount) {
        assertThat(amount(rule)).as(rule.name()).isEqualTo(amount);
        assertThat(judgement.get(rule).score())
                .isEqualTo(-(long) amount * judgement.get(rule).weight());
        return this;
    }

    /** The reasons by this rule. */
    List<DayPlanJustification> reasons(DayPlanRule rule) {
        return judgement.get(rule).justifications();
    }

    private Verdict keepsAllBut(DayPlanRule... expected) {
        assertThat(judgement.findings())
                .filteredOn(finding -> finding.level() == DayPlanRule.Level.HARD && finding.count() > 0)
                .extracting(RuleFinding::rule)
                .allMatch(rule -> Arrays.asList(expected).contains(rule));
        return this;
    }

    private int amount(DayPlanRule rule) {
        return reasons(rule).stream().mapToInt(DayPlanJustification::amount).sum();
    }
}
