package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.PlanScore;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.StartLink;
import dk.samvagt.planning.dayplan.Stop;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DayPlannerTest {

    private static final DayPlanner PLANNER = new DayPlanner();
    private static final DayPlanJudge JUDGE = new DayPlanJudge();

    @Test
    void a_plan_is_never_worse_than_what_it_began_with() {
        for (long seed = 0; seed < 25; seed++) {
            PlanScore before = JUDGE.score(RandomDay.strewn(seed));
            DayPlan after = plan(RandomDay.strewn(seed), 30);
            assertThat(JUDGE.score(after)).as("day of seed %d", seed).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void what_people_decided_stays_on_its_route_and_in_its_order() {
        for (long seed = 0; seed < 25; seed++) {
            DayPlan before = RandomDay.strewn(seed);
            DayPlan after = plan(RandomDay.strewn(seed), 30);
            for (int r = 0; r < before.routes().size(); r++) {
                assertThat(fixed(after.routes().get(r)))
                        .as("fixed stops of route %d, day of seed %d", r, seed)
                        .isEqualTo(fixed(before.routes().get(r)));
            }
        }
    }

    @Test
    void what_was_taken_off_the_plan_by_a_person_stays_off() {
        for (long seed = 0; seed < 25; seed++) {
            DayPlan before = RandomDay.strewn(seed);
            List<String> off = before.stops().stream()
                    .filter(stop -> stop.pin() != null && !isPlaced(before, stop))
                    .map(Stop::id)
                    .toList();
            DayPlan after = plan(before, 30);
            assertThat(after.stops().stream()
                            .filter(stop -> stop.pin() != null && stop.route() == null)
                            .map(Stop::id))
                    .as("day of seed %d", seed)
                    .containsAll(off);
        }
    }

    @Test
    void better_plans_are_told_as_they_are_found_and_a_call_to_stop_keeps_the_best() {
        AtomicInteger told = new AtomicInteger();
        DayPlan plan = PLANNER.plan(
                RandomDay.unplaced(7, 5, 30),
                new Effort(Duration.ofMinutes(5), 1),
                better -> told.incrementAndGet(),
                () -> told.get() > 0);
        assertThat(told).hasPositiveValue();
        assertThat(plan.score()).isNotNull();
    }

    @Test
    void every_place_offered_for_a_visit_costs_what_the_rules_say_and_the_best_comes_first() {
        for (long seed = 0; seed < 20; seed++) {
            DayPlan plan = plan(RandomDay.unplaced(seed, 4, 12), 20);
            Stop asked = plan.stops().get(0);
            List<Option> options = PLANNER.options(plan, asked.errand().id(), 8);
            List<PlanScore> scores =
                    options.stream().map(option -> JUDGE.score(option.plan())).toList();
            assertThat(scores).as("day of seed %d", seed).isSortedAccordingTo((a, b) -> b.compareTo(a));
        }
    }

    @Test
    void each_member_has_one_reason_and_a_possible_place_is_among_the_options() {
        for (long seed = 0; seed < 20; seed++) {
            DayPlan plan = RandomDay.unplaced(seed, 4, 12);
            Stop asked = plan.stops().get(0);
            List<WhyNot> reasons = PLANNER.whyNot(plan, asked.id());
            assertThat(reasons.stream().map(WhyNot::route))
                    .containsExactlyElementsOf(
                            plan.routes().stream().map(Route::id).toList());
            if (asked.errand().staff() == 1 && !isMadeTogether(plan, asked)) {
                List<String> offered = PLANNER.options(plan, asked.errand().id(), 100).stream()
                        .filter(option -> !option.breaksMore())
                        .map(option -> option.seats().get(0).route())
                        .toList();
                assertThat(offered)
                        .as("day of seed %d", seed)
                        .containsAll(reasons.stream()
                                .filter(reason -> reason.code() == WhyNot.Code.POSSIBLE)
                                .map(WhyNot::route)
                                .toList());
            }
        }
    }

    @Test
    void an_unknown_visit_is_named() {
        assertThatThrownBy(() -> PLANNER.options(RandomDay.unplaced(1), "v-none", 3))
                .hasMessageContaining("v-none");
    }

    private static boolean isMadeTogether(DayPlan plan, Stop stop) {
        return plan.links().stream()
                .filter(link -> link.kind() == StartLink.Kind.PAIR)
                .anyMatch(
                        link -> link.first().equals(stop.id()) || link.second().equals(stop.id()));
    }

    private static DayPlan plan(DayPlan start, int millis) {
        return PLANNER.plan(start, new Effort(Duration.ofMillis(millis), 1), better -> {}, () -> false);
    }

    private static List<String> fixed(Route route) {
        return route.stops().stream()
                .filter(stop -> stop.pin() != null || stop.done() != null)
                .map(Stop::id)
                .toList();
    }

    private static boolean isPlaced(DayPlan plan, Stop stop) {
        return plan.routes().stream().anyMatch(route -> route.stops().contains(stop));
    }
}
