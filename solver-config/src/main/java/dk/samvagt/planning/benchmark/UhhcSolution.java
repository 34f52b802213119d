package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.benchmark.UhhcInstance.Caregiver;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RouteEnd;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who gives which service when, in the order of the caregivers.
 *
 * @param routes of all caregivers
 */
record UhhcSolution(UhhcInstance instance, List<CaregiverRoute> routes) implements PublishedSolution {

    static final String LUNCH = "lunch_break";

    /** A caregiver's services and lunch in order. */
    record CaregiverRoute(Caregiver caregiver, List<Location> locations) {}

    /**
     * A service, or lunch at a patient's or at the terminal point.
     *
     * @param start in minutes
     */
    record Location(String patient, String service, int start, int end) {

        boolean isLunch() {
            return service.equals(LUNCH);
        }

        private Map<String, Object> asJson() {
            return Map.of("patient", patient, "service", service, "start_service_time", start, "end_service_time", end);
        }
    }

    /** Reads it from a plan of {@link UhhcDay}. */
    static UhhcSolution of(UhhcInstance instance, DayPlan plan) {
        List<CaregiverRoute> routes = new ArrayList<>();
        for (int c = 0; c < instance.caregivers().size(); c++) {
            Caregiver caregiver = instance.caregivers().get(c);
            routes.add(new CaregiverRoute(
                    caregiver, locations(caregiver, plan.routes().get(c))));
        }
        return new UhhcSolution(instance, routes);
    }

    private static List<Location> locations(Caregiver caregiver, Route route) {
        String here = caregiver.departingPoint();
        List<Location> locations = new ArrayList<>();
        int free = route.shift().start();
        for (Stop stop : route.stops()) {
            StopTiming timing = requireNonNull(stop.timing());
            String patient = requireNonNull(stop.citizen()).id();
            if (timing.breakStart() >= 0) {
                boolean afterArriving = timing.arrival() <= timing.breakStart();
                locations.add(lunch(afterArriving ? patient : here, timing.breakStart(), route.shift()));
            }
            locations.add(new Location(patient, requireNonNull(stop.visit()).task(), timing.start(), timing.end()));
            here = patient;
            free = timing.end();
        }
        RouteEnd end = route.end();
        if (end != null && end.breakStart() >= 0) {
            boolean afterArriving = free + end.travel() <= end.breakStart();
            locations.add(lunch(afterArriving ? caregiver.departingPoint() : here, end.breakStart(), route.shift()));
        }
        if (end == null) {
            addLunchAtBase(route.shift(), here, locations);
        }
        return locations;
    }

    /** Who has no visits has lunch all the same, where the shift has room for it. */
    private static void addLunchAtBase(Shift shift, String base, List<Location> locations) {
        int start = Math.max(shift.start(), shift.breakEarliest());
        if (shift.breakSeconds() > 0 && start <= shift.breakLatest()) {
            locations.add(lunch(base, start, shift));
        }
    }

    private static Location lunch(String where, int start, Shift shift) {
        return new Location(where, LUNCH, start, start + shift.breakSeconds());
    }

    @Override
    public double objective() {
        return UhhcObjective.of(this).value();
    }

    @Override
    public String objectiveText() {
        return UhhcObjective.of(this).text();
    }

    /** As the authors' toolbox reads it. */
    @Override
    public String text() {
        List<Map<String, Object>> all = routes.stream()
                .map(route -> Map.<String, Object>of(
                        "caregiver_id",
                        route.caregiver().id(),
                        "locations",
                        route.locations().stream().map(Location::asJson).toList()))
                .toList();
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(Map.of("routes", all));
    }
}
