package dk.samvagt.planning.dayplan;

import static dk.samvagt.planning.dayplan.PlanFixture.day;
import static dk.samvagt.planning.model.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DayPlanJudgeTest {

    private static final int DAYS = 100;

    private final DayPlanJudge judge = new DayPlanJudge();

    private static PlanFixture aLateVisit() {
        return day().member("hanne", NURSE)
                .citizen("anna")
                .visit("care", "07:00-08:00", 30)
                .on("hanne", "care")
                .notBefore("care", "08:01");
    }

    @Test
    void findingsAddUpToTheScore() {
        for (long seed = 0; seed < DAYS; seed++) {
            DayPlan plan = RandomDay.strewn(seed);
            Judgement judgement = judge.judge(plan);
            assertThat(sum(judgement)).as("seed %d", seed).isEqualTo(judgement.score());
            assertThat(judge.score(plan)).as("seed %d", seed).isEqualTo(judgement.score());
        }
    }

    @Test
    void amountsTimesWeightAddUpToEachRulesScore() {
        for (long seed = 0; seed < DAYS; seed++) {
            for (RuleFinding finding : judge.judge(RandomDay.strewn(seed)).findings()) {
                long amounts = finding.justifications().stream()
                        .mapToLong(DayPlanJustification::amount)
                        .sum();
                assertThat(-amounts * finding.weight())
                        .as("%s of seed %d", finding.rule(), seed)
                        .isEqualTo(finding.score());
            }
        }
    }

    @Test
    void eachReasonIsTheRulesOwnAndReadsAsASentence() {
        for (long seed = 0; seed < DAYS; seed++) {
            for (RuleFinding finding : judge.judge(RandomDay.strewn(seed)).findings()) {
                assertThat(finding.justifications()).allSatisfy(reason -> {
                    assertThat(reason.rule()).isEqualTo(finding.rule());
                    assertThat(reason.amount()).isPositive();
                    assertThat(reason.describe()).matches("[A-Za-z0-9].* .*\\.").doesNotContain("%", "null");
                });
            }
        }
    }

    @Test
    void tellsByHowMuchAndWhy() {
        RuleFinding late = judge.judge(aLateVisit().plan()).get(DayPlanRule.LATE);
        assertThat(late.weight()).isEqualTo(30);
        assertThat(late.score()).isEqualTo(-30 * 60);
        assertThat(late.justifications()).containsExactly(new SoftJustification.Late("care#1", 60));
        assertThat(late.justifications().getFirst().stops()).containsExactly("care#1");
        assertThat(late.justifications().getFirst().describe()).isEqualTo("care#1 begins 60 seconds late.");
    }

    @Test
    void weighsAsTheTeamDoes() {
        RuleFinding late =
                judge.judge(aLateVisit().weighing(DayPlanRule.LATE, 7).plan()).get(DayPlanRule.LATE);
        assertThat(late.score()).isEqualTo(-7 * 60);
    }

    @Test
    void aRuleWithoutWeightSaysNothing() {
        RuleFinding late =
                judge.judge(aLateVisit().weighing(DayPlanRule.LATE, 0).plan()).get(DayPlanRule.LATE);
        assertThat(late).isEqualTo(new RuleFinding(DayPlanRule.LATE, 0, 0, List.of()));
    }

    @Test
    void aPlanChangedByHandIsJudgedAnew() {
        DayPlan plan = aLateVisit().plan();
        judge.judge(plan);
        Stop care = plan.routes().getFirst().changeableStops().removeFirst();
        RuleFinding leftOut = judge.judge(plan).get(DayPlanRule.VISIT_LEFT_OUT);
        assertThat(leftOut.count()).isEqualTo(1);
        assertThat(care.route()).isNull();
        assertThat(care.timing()).isNull();
    }

    @Test
    void severalThreadsAreServedAtOnce() {
        List<PlanScore> inTurn = LongStream.range(0, DAYS)
                .mapToObj(seed -> judge.score(RandomDay.strewn(seed)))
                .toList();
        List<PlanScore> atOnce = LongStream.range(0, DAYS)
                .parallel()
                .mapToObj(seed -> judge.judge(RandomDay.strewn(seed)).score())
                .toList();
        assertThat(atOnce).isEqualTo(inTurn);
    }

    @Test
    void theBetterPlanIsTheGreater() {
        assertThat(new PlanScore(0, -10_000, -1)).isGreaterThan(new PlanScore(-1, 0, 0));
        assertThat(new PlanScore(0, -100, -900)).isGreaterThan(new PlanScore(0, -1_000, 0));
        assertThat(new PlanScore(0, 0, -1)).isGreaterThan(new PlanScore(0, 0, -2));
        assertThat(new PlanScore(-1, 0, 0).isFeasible()).isFalse();
    }

    private static PlanScore sum(Judgement judgement) {
        long[] levels = new long[3];
        judgement.findings().forEach(finding -> levels[finding.level().ordinal()] += finding.score());
        return new PlanScore(levels[0], levels[1], levels[2]);
    }
}
