package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.search.DayPlanner;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MunicipalityRunTest {

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private TeamFolder team;

    @BeforeEach
    void read() throws IOException {
        team = new TeamFolderReader()
                .read(Path.of("../backend/src/main/resources/demo/sundparken"))
                .orElseThrow();
    }

    @Test
    void all_teams_are_planned_and_the_work_is_the_same_for_any_number_of_workers() {
        DayPlanner planner = new DayPlanner();
        MunicipalityRun one = MunicipalityRun.of(planner, team, DATE, 4, 1, 30);
        MunicipalityRun two = MunicipalityRun.of(planner, team, DATE, 4, 2, 30);
        assertThat(two.leftOut()).isEqualTo(one.leftOut());
        assertThat(one.heap()).isPositive();
    }

    @Test
    void each_seed_is_another_team_and_always_the_same() {
        assertThat(TeamVariation.of(team, 1)).isEqualTo(TeamVariation.of(team, 1));
        assertThat(TeamVariation.of(team, 1).citizens())
                .extracting(CitizenRow::location)
                .isNotEqualTo(TeamVariation.of(team, 2).citizens().stream()
                        .map(CitizenRow::location)
                        .toList());
    }

    @Test
    void windows_keep_their_length_and_stay_within_the_day() {
        TeamFolder varied = TeamVariation.of(team, 5);
        for (int i = 0; i < team.visits().size(); i++) {
            VisitRow before = team.visits().get(i);
            VisitRow after = varied.visits().get(i);
            assertThat(after.latestStart().toSecondOfDay()
                            - after.earliestStart().toSecondOfDay())
                    .as(after.id())
                    .isEqualTo(before.latestStart().toSecondOfDay()
                            - before.earliestStart().toSecondOfDay());
            assertThat(after.earliestStart()).as(after.id()).isAfterOrEqualTo(LocalTime.of(7, 0));
        }
    }
}
