package dk.samvagt.planning.dayplan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DayPlanJudgeTest {

    private final DayPlanJudge judge = new DayPlanJudge();

    @Test
    void findingsAddUpToTheScore() {
        for (long seed = 0; seed < 200; seed++) {
            DayPlan plan = RandomDay.strewn(seed);
            Judgement judgement = judge.judge(plan);
            assertThat(sum(judgement)).as("seed %d", seed).isEqualTo(judgement.score());
            assertThat(judge.score(plan)).as("seed %d", seed).isEqualTo(judgement.score());
        }
    }

    @Test
    void amountsTimesWeightAddUpToEachRulesScore() {
        for (long seed = 0; seed < 200; seed++) {
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

    private static PlanScore sum(Judgement judgement) {
        long[] levels = new long[3];
        judgement.findings().forEach(finding -> levels[finding.level().ordinal()] += finding.score());
        return new PlanScore(levels[0], levels[1], levels[2]);
    }
}
