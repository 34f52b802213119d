package dk.samvagt.planning.benchmark;

import static java.util.stream.Collectors.toSet;

import dk.samvagt.planning.benchmark.HhcrspInstance.Patient;
import dk.samvagt.planning.benchmark.HhcrspInstance.Service;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.VisitMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A published problem as a team's day. The planner counts in whole units, of which there are {@link #UNITS} to a
 * minute, and what is rounded is rounded so that a plan is right in the exact minutes too.
 */
final class HhcrspDay {

    /** Planner's units of time in a minute. */
    static final int UNITS = 10_000;

    /** Nobody's shift ends, nothing is ever broken off. */
    private static final int NO_END = Integer.MAX_VALUE / 2;

    /** Travel, lateness and the largest lateness count alike, and two people are two people with their skills. */
    private static final Set<DayPlanRule> COUNTED = EnumSet.of(
            DayPlanRule.COMPETENCE,
            DayPlanRule.TWO_PEOPLE,
            DayPlanRule.VISIT_LEFT_OUT,
            DayPlanRule.TRAVEL,
            DayPlanRule.LATE,
            DayPlanRule.LARGEST_LATENESS);

    private static final Place DEPOT = place(0);

    private HhcrspDay() {}

    static DayPlan of(HhcrspInstance instance) {
        double[][] distances = instance.distances();
        DayPlanBuilder day = new DayPlanBuilder((from, to, mode) -> up(distances[number(from)][number(to)]))
                .startingOnMultiplesOf(1)
                .weighing(weights());
        for (int v = 0; v < instance.skills().size(); v++) {
            day.shift(shift(v + 1, instance.skills().get(v)));
        }
        instance.patients().forEach(patient -> add(patient, day));
        return day.build();
    }

    private static RuleWeights weights() {
        Map<DayPlanRule, Integer> weights = Arrays.stream(DayPlanRule.values())
                .collect(Collectors.toMap(rule -> rule, rule -> COUNTED.contains(rule) ? 1 : 0));
        return RuleWeights.of(weights);
    }

    private static Shift shift(int caregiver, Set<Integer> skills) {
        Set<Competence> competences = skills.stream().map(HhcrspDay::competence).collect(toSet());
        Member member = new Member(
                String.valueOf(caregiver),
                Profession.SOSU_HELPER,
                competences,
                Set.of(),
                TravelMode.CAR,
                null,
                DEPOT,
                null);
        return new Shift(member.id(), member, 0, 0, NO_END, 0, 0, 0, 0, DEPOT, DEPOT);
    }

    private static void add(Patient patient, DayPlanBuilder day) {
        List<Service> services = patient.services();
        Service first = services.getFirst();
        Visit visit = visit(patient);
        if (services.size() == 1) {
            day.visit(visit, up(first.minutes()), Set.of(competence(first.number())));
        } else {
            Service second = services.getLast();
            day.visitOfTwo(
                    visit,
                    up(first.minutes()),
                    up(second.minutes()),
                    Set.of(competence(first.number())),
                    Set.of(competence(second.number())),
                    up(patient.minGap()),
                    down(patient.maxGap()));
        }
    }

    private static Visit visit(Patient patient) {
        String id = String.valueOf(patient.number());
        Citizen citizen = new Citizen(id, place(patient.number()), Set.of(), null, Set.of(), Set.of(), null, Map.of());
        TimeWindow window = new TimeWindow(up(patient.earliest()), down(patient.latest()), false);
        return new Visit(id, citizen, "", window, patient.services().size(), 1, VisitMode.HOME);
    }

    /** The way is known from the problem, so where on the map a place lies does not matter. */
    private static Place place(int number) {
        return new Place(String.valueOf(number), new Location(0, 0));
    }

    private static int number(Place place) {
        return Integer.parseInt(place.id());
    }

    private static Competence competence(int service) {
        return new Competence("S" + service);
    }

    private static int up(double minutes) {
        return Math.toIntExact((long) Math.ceil(minutes * UNITS - 1e-6));
    }

    private static int down(double minutes) {
        return Math.toIntExact((long) Math.floor(minutes * UNITS + 1e-6));
    }
}
