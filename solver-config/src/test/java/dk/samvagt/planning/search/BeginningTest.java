package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Placement;
import dk.samvagt.planning.dayplan.Published;
import dk.samvagt.planning.dayplan.RandomDay;
import dk.samvagt.planning.dayplan.Stop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The more there is to lose, the less a search risks. */
class BeginningTest {

    @Test
    void the_fuller_the_plan_the_cooler_the_search_begins() {
        assertThat(heat(placed(0))).isGreaterThan(heat(placed(0.5)));
        assertThat(heat(placed(0.5))).isGreaterThan(heat(placed(1)));
    }

    @Test
    void a_plan_that_members_were_told_of_is_risked_least() {
        assertThat(heat(told(placed(1)))).isLessThan(heat(placed(1)));
    }

    @Test
    void what_lacks_a_place_in_a_published_plan_is_looked_at_first() {
        DayPlan plan = told(placed(0.9));
        Beginning beginning = beginning(plan);
        assertThat(beginning.asksForRepair()).isTrue();
        List<Stop> stops = plan.stops();
        for (Stop stop : stops.subList(stops.size() * 9 / 10, stops.size())) {
            if (stop.visit() != null) {
                assertThat(beginning.open()).as(stop.id()).contains(stops.indexOf(stop));
            }
        }
    }

    @Test
    void a_draft_asks_for_no_repair() {
        assertThat(beginning(placed(0.9)).asksForRepair()).isFalse();
    }

    /** A day whose first stops are strewn over its routes in turn. */
    private static DayPlan placed(double part) {
        DayPlan plan = RandomDay.unplaced(6, 5, 30);
        int count = (int) Math.round(part * plan.stops().size());
        for (int i = 0; i < count; i++) {
            Stop stop = plan.stops().get(i);
            if (stop.visit() != null) {
                Placement.append(plan.routes().get(i % plan.routes().size()), stop);
            }
        }
        return plan;
    }

    private static DayPlan told(DayPlan plan) {
        plan.routes()
                .forEach(route -> route.stops()
                        .forEach(stop -> stop.publishedAs(new Published(
                                route.member().id(), stop.errand().window().earliest()))));
        return plan;
    }

    private static double heat(DayPlan plan) {
        return beginning(plan).cooling(1, 1).temperature(0);
    }

    private static Beginning beginning(DayPlan plan) {
        SearchProblem problem = new SearchProblem(plan);
        return Beginning.of(problem, Layout.read(problem));
    }
}
