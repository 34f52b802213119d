package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo team's day is under way when something happens. Rounds, not time, so that it is the same everywhere. */
class RepairTest {

    private static final DayPlanner PLANNER = new DayPlanner();
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);
    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final int NOW = new DayClock(DATE).seconds(AT);

    private static final int HANDFUL = 8;

    private static TeamFolder team;
    private static DayAsTold published;

    @BeforeAll
    static void publish() throws IOException {
        team = new TeamFolderReader()
                .read(Path.of("../backend/src/main/resources/demo/sundparken"))
                .orElseThrow();
        DayPlan plan = PLANNER.plan(TeamDay.problem(team, DATE), Effort.ofRounds(20_000, 1), better -> {}, () -> false);
        published = new DayAsTold(plan);
    }

    @Test
    void the_visits_of_a_sick_member_are_placed_and_hardly_anybody_else_s_are_touched() {
        List<String> sick = published.membersWithWorkAfter(NOW).subList(0, 3);
        long changes = 0;
        for (String member : sick) {
            Repair repair = repair(Mishap.sick(team, DATE, AT, member));
            assertThat(repair.leftOutBefore()).as(member).isPositive();
            assertThat(repair.score().hardScore()).as(member).isZero();
            assertThat(repair.score().mediumScore())
                    .as("help not given without %s", member)
                    .isGreaterThanOrEqualTo(repair.afresh().mediumScore());
            assertThat(repair.otherMember()).as("changes without %s", member).isLessThanOrEqualTo(2 * HANDFUL);
            changes += repair.otherMember();
        }
        assertThat(changes).as("changes in all").isLessThanOrEqualTo(sick.size() * HANDFUL);
    }

    @Test
    void an_urgent_visit_finds_a_place_and_hardly_anything_else_moves() {
        Repair repair = repair(Mishap.urgent(team, DATE, AT, new Random(1)));
        assertThat(repair.leftOutBefore()).isEqualTo(1);
        assertThat(repair.leftOutAfter()).isZero();
        assertThat(repair.otherMember()).isLessThanOrEqualTo(HANDFUL);
        assertThat(repair.otherStart()).isLessThanOrEqualTo(HANDFUL);
    }

    @Test
    void what_had_begun_stays_as_it_was() {
        Repair repair = repair(Mishap.urgent(team, DATE, AT, new Random(2)));
        DayPlan plan = repair.run().figures().plan();
        assertThat(plan.stops().stream().filter(stop -> stop.done() != null))
                .isNotEmpty()
                .allSatisfy(stop -> {
                    String told = requireNonNull(stop.published()).member();
                    assertThat(requireNonNull(stop.route()).member().id()).isEqualTo(told);
                });
    }

    private static Repair repair(Mishap mishap) {
        return Repair.of(PLANNER, published, mishap, DATE, NOW, Effort.ofRounds(4_000, 1));
    }
}
