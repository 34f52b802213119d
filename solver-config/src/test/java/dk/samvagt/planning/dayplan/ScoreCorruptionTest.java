package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.planning.exchange.VisitRow;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every move of an ordinary solve is checked against the rules and times computed from nothing. */
class ScoreCorruptionTest {

    private static final Path DEMO_TEAM = Path.of("..", "backend", "src", "main", "resources", "demo", "sundparken");
    private static final int DAYS = 10;

    private final SolverFactory<DayPlan> solvers = SolverFactory.createFromXmlResource("everyMoveAsserted.xml");
    private final DayPlanJudge judge = new DayPlanJudge();

    @Test
    void planningAnEmptyDayKeepsScoresAndTimesTrue() {
        for (long seed = 0; seed < DAYS; seed++) {
            solve(RandomDay.unplaced(seed));
        }
    }

    @Test
    void planningOnFromHistoryAndDecisionsKeepsScoresAndTimesTrue() {
        for (long seed = 0; seed < DAYS; seed++) {
            solve(RandomDay.strewn(seed));
        }
    }

    @Test
    void planningTheDemoTeamsBusiestDayKeepsScoresAndTimesTrue() throws IOException {
        TeamFolder team = new TeamFolderReader().read(DEMO_TEAM).orElseThrow();
        LocalDate busiest =
                team.visits().stream().collect(groupingBy(VisitRow::date, TreeMap::new, counting())).entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        solve(DayPlanAssembly.assemble(team, busiest, RuleWeights.defaults()));
    }

    private void solve(DayPlan day) {
        DayPlan solved = solvers.buildSolver().solve(day);
        PlanScore claimed = PlanScore.of(requireNonNull(solved.score()));
        assertThat(judge.score(solved)).isEqualTo(claimed);
    }
}
