package dk.samvagt.planning.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.HistoryRow;
import dk.samvagt.planning.exchange.PlannedVisitRow;
import dk.samvagt.planning.exchange.ReplacedRow;
import dk.samvagt.planning.exchange.SampleFolder;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.UnassignedRow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plans laid by hand, and what is told of them. */
class PlannedDayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

    private final TeamFolder sundparken = SampleFolder.sundparken().read();
    private final DayPlan plan = DayPlanAssembly.assemble(sundparken, TUESDAY, RuleWeights.defaults());

    @Test
    void stops_are_told_in_order_with_travel_arrival_and_lateness() {
        lay("v1#1", "m1");
        lay("v2#1", "m1");
        lay("v3#1", "m2");
        lay("v3#2", "m1");

        assertThat(judged().planned())
                .contains(
                        new PlannedVisitRow(
                                "v1", "m1", null, 1, 4.5, at(7, 4).plusSeconds(30), at(7, 30), at(7, 40), 0),
                        new PlannedVisitRow("v2", "m1", null, 2, 0, at(7, 40), at(7, 40), at(8, 0), 0))
                .extracting(row -> row.visit() + " " + row.member() + " " + row.position())
                .containsExactlyInAnyOrder("v1 m1 1", "v2 m1 2", "v3 m1 3", "v3 m2 1");
    }

    @Test
    void a_visit_is_late_by_the_minutes_after_its_latest_start() {
        lay("v3#1", "m1");
        lay("v1#1", "m1");
        // 08:00-08:30 at the first citizen, then 3 minutes by e-bike; due by 08:00.
        assertThat(judged().planned().getLast().lateMinutes()).isEqualTo(33);
    }

    @Test
    void broken_hard_rules_are_told_and_make_the_plan_incomplete() {
        lay("v1#1", "m2");
        PlannedDay day = judged();

        assertThat(day.breaksHardRules()).isTrue();
        assertThat(day.notes())
                .anySatisfy(note -> assertThat(note)
                        .startsWith("2026-11-24 hard rule broken: m2 lacks 1 of the competences that v1#1 asks for."));
        assertThat(new PlannedFolder(List.of(day)).isComplete()).isFalse();
    }

    @Test
    void a_visit_that_nobody_makes_is_left_out_and_a_group_that_nobody_leads_is_not_held() {
        PlannedDay day = judged();

        assertThat(day.breaksHardRules()).isFalse();
        assertThat(day.unassigned()).extracting(UnassignedRow::visit).containsExactly("v1", "v2", "v3");
        assertThat(day.notes()).contains("2026-11-24 group g1 is not held");
        assertThat(new PlannedFolder(List.of(day)).isComplete()).isFalse();
    }

    @Test
    void a_visit_that_a_group_stands_in_for_is_replaced_and_not_left_out() {
        lay("v1#1", "m1");
        lay("g1#1", "m2");
        plan.participations().stream()
                .filter(guest -> guest.citizen().id().equals("c1"))
                .forEach(guest -> guest.decidedAs(true));
        PlannedDay day = judged();

        assertThat(day.replaced()).containsExactly(new ReplacedRow("v2", "g1", "c1"));
        assertThat(day.unassigned()).extracting(UnassignedRow::visit).containsExactly("v3");
        assertThat(day.planned()).extracting(PlannedVisitRow::visit).containsExactly("v1", "g1");
    }

    @Test
    void the_figures_count_the_way_home_and_the_faces_that_are_known() {
        lay("v1#1", "m1");
        lay("v3#1", "m2");

        DayFigures figures = DayFigures.of(judged().plan());

        assertThat(figures.meetings()).isEqualTo(2);
        assertThat(figures.knownMeetings()).isEqualTo(2);
        // Asta: 4.5 minutes out as the team knows, 3 back; Bo: 7 from home to Holmbladsgade and 7 back.
        assertThat(figures.travelSeconds()).isEqualTo(60 * (4 + 3 + 7 + 7) + 30);
        assertThat(figures.text()).isEqualTo("1 visits left out, 0.4 hours of travel, 100 % of visits by a known face");
    }

    @Test
    void whoever_comes_today_is_known_tomorrow() {
        lay("v3#1", "m1");
        lay("v1#1", "m1");
        Acquaintances acquaintances = new Acquaintances(sundparken.history());
        acquaintances.meet(judged().plan());

        assertThat(acquaintances.history())
                .containsExactly(
                        new HistoryRow("c1", "m1", 7), new HistoryRow("c1", "m2", 2), new HistoryRow("c2", "m1", 1));
    }

    private void lay(String stop, String member) {
        Placement.append(
                plan.routes().stream()
                        .filter(route -> route.member().id().equals(member))
                        .findFirst()
                        .orElseThrow(),
                plan.stops().stream()
                        .filter(one -> one.id().equals(stop))
                        .findFirst()
                        .orElseThrow());
    }

    private PlannedDay judged() {
        return new PlannedDay(TUESDAY, plan, new DayPlanJudge().judge(plan));
    }

    private static LocalTime at(int hour, int minute) {
        return LocalTime.of(hour, minute);
    }
}
