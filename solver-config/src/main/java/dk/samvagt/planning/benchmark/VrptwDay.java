package dk.samvagt.planning.benchmark;

import static dk.samvagt.planning.benchmark.PublishedDay.citizen;
import static dk.samvagt.planning.benchmark.PublishedDay.down;
import static dk.samvagt.planning.benchmark.PublishedDay.member;
import static dk.samvagt.planning.benchmark.PublishedDay.number;
import static dk.samvagt.planning.benchmark.PublishedDay.place;
import static dk.samvagt.planning.benchmark.PublishedDay.up;

import dk.samvagt.planning.benchmark.VrptwInstance.Customer;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.VisitMode;
import java.util.EnumSet;
import java.util.Set;

/** Vehicle routing with time windows as a team's day: a vehicle is a shift, a customer a visit with a strict window. */
final class VrptwDay {

    /** Only the way counts; nobody is left out, late, or given more than fits. */
    private static final Set<DayPlanRule> COUNTED = EnumSet.of(
            DayPlanRule.SHIFT_END,
            DayPlanRule.STRICT_WINDOW,
            DayPlanRule.CARRYING,
            DayPlanRule.VISIT_LEFT_OUT,
            DayPlanRule.TRAVEL);

    private VrptwDay() {}

    static DayPlan of(VrptwInstance problem) {
        DayPlanBuilder day = new DayPlanBuilder((from, to, mode) -> up(problem.distance(number(from), number(to))))
                .startingOnMultiplesOf(1)
                .weighing(PublishedDay.only(COUNTED));
        for (int v = 1; v <= problem.vehicles(); v++) {
            day.shift(shift(v, problem));
        }
        problem.customers().forEach(customer -> add(customer, day));
        return day.build();
    }

    private static Shift shift(int vehicle, VrptwInstance problem) {
        int start = up(problem.depot().ready());
        int end = down(problem.depot().due());
        return new Shift(
                String.valueOf(vehicle),
                member(vehicle, Set.of()),
                0,
                start,
                end,
                start,
                0,
                0,
                0,
                place(0),
                place(0),
                problem.capacity(),
                false);
    }

    private static void add(Customer customer, DayPlanBuilder day) {
        String id = String.valueOf(customer.number());
        TimeWindow window = new TimeWindow(up(customer.ready()), down(customer.due()), true);
        day.visit(
                new Visit(id, citizen(customer.number()), "", window, 1, 1, VisitMode.HOME),
                up(customer.service()),
                Set.of());
        day.bringing(id, customer.demand());
    }
}
