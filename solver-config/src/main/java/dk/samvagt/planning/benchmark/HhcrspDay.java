package dk.samvagt.planning.benchmark;

import static dk.samvagt.planning.benchmark.PublishedDay.citizen;
import static dk.samvagt.planning.benchmark.PublishedDay.down;
import static dk.samvagt.planning.benchmark.PublishedDay.number;
import static dk.samvagt.planning.benchmark.PublishedDay.place;
import static dk.samvagt.planning.benchmark.PublishedDay.up;
import static java.util.stream.Collectors.toSet;

import dk.samvagt.planning.benchmark.HhcrspInstance.Patient;
import dk.samvagt.planning.benchmark.HhcrspInstance.Service;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.VisitMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Home health care with two services as a team's day: a caregiver is a shift, a patient a visit. */
final class HhcrspDay {

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

    private HhcrspDay() {}

    static DayPlan of(HhcrspInstance instance) {
        double[][] distances = instance.distances();
        DayPlanBuilder day = new DayPlanBuilder((from, to, mode) -> up(distances[number(from)][number(to)]))
                .startingOnMultiplesOf(1)
                .weighing(PublishedDay.only(COUNTED));
        for (int v = 0; v < instance.skills().size(); v++) {
            day.shift(shift(v + 1, instance.skills().get(v)));
        }
        instance.patients().forEach(patient -> add(patient, day));
        return day.build();
    }

    private static Shift shift(int caregiver, Set<Integer> skills) {
        Set<Competence> competences = skills.stream().map(HhcrspDay::competence).collect(toSet());
        Member member = PublishedDay.member(caregiver, competences);
        return new Shift(member.id(), member, 0, 0, NO_END, 0, 0, 0, 0, place(0), place(0));
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
        TimeWindow window = new TimeWindow(up(patient.earliest()), down(patient.latest()), false);
        return new Visit(
                id, citizen(patient.number()), "", window, patient.services().size(), 1, VisitMode.HOME);
    }

    private static Competence competence(int service) {
        return new Competence("S" + service);
    }
}
