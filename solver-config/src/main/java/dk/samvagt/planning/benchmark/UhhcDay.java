package dk.samvagt.planning.benchmark;

import static java.util.stream.Collectors.toSet;

import dk.samvagt.planning.benchmark.UhhcInstance.Caregiver;
import dk.samvagt.planning.benchmark.UhhcInstance.LunchBreaks;
import dk.samvagt.planning.benchmark.UhhcInstance.Span;
import dk.samvagt.planning.benchmark.UhhcPatient.Distance;
import dk.samvagt.planning.benchmark.UhhcPatient.RequiredService;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanBuilder;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Visit;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.VisitMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unified home health care problem as a team's day, of which a minute is the unit of time. Each of a patient's
 * services is a visit; two are made together or not at all.
 */
final class UhhcDay {

    private final UhhcInstance instance;

    private UhhcDay(UhhcInstance instance) {
        this.instance = instance;
    }

    static DayPlan of(UhhcInstance instance) {
        return new UhhcDay(instance).day();
    }

    private DayPlan day() {
        int[][] distances = instance.distances();
        DayPlanBuilder day = new DayPlanBuilder((from, to, mode) -> distances[index(from)][index(to)])
                .startingOnMultiplesOf(1)
                .weighing(UhhcWeights.of(instance.metadata()));
        instance.caregivers().forEach(caregiver -> day.shift(shift(caregiver)));
        instance.patients().forEach(patient -> add(patient, day));
        return day.build();
    }

    private Shift shift(Caregiver caregiver) {
        Place start = place(instance.terminal(caregiver.departingPoint()));
        Member member = new Member(
                caregiver.id(),
                Profession.SOSU_HELPER,
                caregiver.abilities().stream().map(Competence::new).collect(toSet()),
                Set.of(),
                TravelMode.CAR,
                null,
                start,
                null);
        LunchBreaks lunch = caregiver.lunchBreak() ? instance.lunchBreaks() : null;
        Span shift = caregiver.workingShift();
        return new Shift(
                caregiver.id(),
                member,
                0,
                shift.start(),
                shift.end(),
                shift.start(),
                lunch == null ? 0 : lunch.minDuration(),
                lunch == null ? 0 : lunch.start(),
                lunch == null ? 0 : latest(new Span(lunch.start(), lunch.end()), lunch.minDuration()),
                start,
                place(instance.terminal(caregiver.arrivalPoint())),
                0,
                true);
    }

    private void add(UhhcPatient patient, DayPlanBuilder day) {
        Citizen citizen = new Citizen(
                patient.id(),
                place(patient.distanceMatrixIndex()),
                Set.of(),
                null,
                asSet(patient.preferredCaregivers()),
                asSet(patient.incompatibleCaregivers()),
                null,
                Map.of());
        for (RequiredService required : patient.requiredServices()) {
            int minutes = instance.duration(required);
            Visit visit = new Visit(
                    visitId(patient, required),
                    citizen,
                    required.service(),
                    windows(patient.timeWindows(), minutes),
                    1,
                    patient.optional() ? Visit.OPTIONAL : 1,
                    VisitMode.HOME);
            day.visit(visit, minutes, Set.of(new Competence(required.service())));
        }
        if (patient.requiredServices().size() > 1) {
            link(patient, day);
        }
    }

    private static void link(UhhcPatient patient, DayPlanBuilder day) {
        List<RequiredService> services = patient.requiredServices();
        if (services.size() > 2) {
            throw new IllegalArgumentException(
                    "Patient " + patient.id() + " needs " + services.size() + " services; at most two can be planned.");
        }
        String first = visitId(patient, services.getFirst());
        String second = visitId(patient, services.getLast());
        Distance gap = patient.gap();
        if (patient.optional() || !gap.equals(Distance.ANY)) {
            day.together(first, second, gap.min(), gap.max());
        }
    }

    private TimeWindows windows(List<Span> spans, int minutes) {
        List<Span> sorted =
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        List<TimeWindow> windows = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            int latest = latest(sorted.get(i), minutes);
            // A start belongs to the last window that begins no later, so the next one cuts this one short.
            int end = i + 1 < sorted.size() ? Math.min(latest, sorted.get(i + 1).start() - 1) : latest;
            windows.add(new TimeWindow(sorted.get(i).start(), end, false));
        }
        return new TimeWindows(windows);
    }

    /** The latest start of something that is to start, or to end, within a span. */
    private int latest(Span span, int minutes) {
        return instance.metadata().isMetAtEnd() ? span.end() - minutes : span.end();
    }

    static String visitId(UhhcPatient patient, RequiredService required) {
        return patient.id() + "/" + required.service();
    }

    private static Set<String> asSet(@Nullable List<String> ids) {
        return ids == null ? Set.of() : Set.copyOf(ids);
    }

    /** The way is known from the problem, so where on the map a place lies does not matter. */
    private static Place place(int index) {
        return new Place(String.valueOf(index), new Location(0, 0));
    }

    private static int index(Place place) {
        return Integer.parseInt(place.id());
    }
}
