package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.benchmark.UhhcInstance.Caregiver;
import dk.samvagt.planning.benchmark.UhhcInstance.Span;
import dk.samvagt.planning.benchmark.UhhcSolution.CaregiverRoute;
import dk.samvagt.planning.benchmark.UhhcSolution.Location;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a solution costs, worked out from its times and the problem alone. */
final class UhhcObjective {

    private final UhhcInstance instance;
    private final Map<String, UhhcPatient> patients = new HashMap<>();
    private final Map<String, Integer> amounts = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();

    private UhhcObjective(UhhcInstance instance) {
        this.instance = instance;
        instance.patients().forEach(patient -> patients.put(patient.id(), patient));
    }

    static UhhcObjective of(UhhcSolution solution) {
        UhhcObjective objective = new UhhcObjective(solution.instance());
        solution.routes().forEach(objective::add);
        objective.add("optional_patients", objective.patients.size() - objective.visited.size());
        return objective;
    }

    private void add(String component, int amount) {
        amounts.merge(component, amount, Integer::sum);
    }

    private void atLeast(String component, int amount) {
        amounts.merge(component, amount, Math::max);
    }

    private void add(CaregiverRoute route) {
        Caregiver caregiver = route.caregiver();
        Span shift = caregiver.workingShift();
        boolean hadLunch = route.locations().stream().anyMatch(Location::isLunch);
        add("missed_lunch_break", caregiver.lunchBreak() && !hadLunch ? 1 : 0);
        if (route.locations().isEmpty()) {
            atLeast("max_idle_time", shift.end() - shift.start());
            return;
        }
        boolean lunchFirst = route.locations().getFirst().isLunch();
        int here = instance.terminal(caregiver.departingPoint());
        int free = 0;
        int idle = 0;
        for (int i = 0; i < route.locations().size(); i++) {
            Location location = route.locations().get(i);
            int there = index(location, caregiver);
            int way = instance.distances()[here][there];
            add("travel_time", way);
            if (i == 0) {
                idle += location.start() - way - shift.start();
            } else {
                int wait = location.start() - free - way;
                idle += wait;
                add("total_waiting_time", location.isLunch() || i == 1 && lunchFirst ? 0 : wait);
            }
            if (!location.isLunch()) {
                add(location, caregiver);
            }
            free = location.end();
            here = there;
        }
        int wayHome = instance.distances()[here][instance.terminal(caregiver.arrivalPoint())];
        add("travel_time", wayHome);
        add("total_extra_time", Math.max(0, free + wayHome - shift.end()));
        atLeast("max_idle_time", idle + Math.max(0, shift.end() - free - wayHome));
    }

    /** Lunch that is not at a patient's is at the terminal point. */
    private int index(Location location, Caregiver caregiver) {
        UhhcPatient patient = patients.get(location.patient());
        return patient == null ? instance.terminal(caregiver.departingPoint()) : patient.distanceMatrixIndex();
    }

    private void add(Location location, Caregiver caregiver) {
        UhhcPatient patient = requireNonNull(patients.get(location.patient()));
        visited.add(patient.id());
        int end = 0;
        int begin = Integer.MIN_VALUE;
        for (Span window : patient.timeWindows()) {
            if (window.start() <= location.start() && window.start() > begin) {
                begin = window.start();
                end = window.end();
            }
        }
        int time = instance.metadata().isMetAtEnd() ? location.end() : location.start();
        add("total_tardiness", Math.max(0, time - end));
        atLeast("highest_tardiness", Math.max(0, time - end));
        boolean disliked = patient.preferredCaregivers() != null
                && !patient.preferredCaregivers().contains(caregiver.id());
        add("caregiver_preferences", disliked ? 1 : 0);
    }

    int value() {
        return amounts.entrySet().stream()
                .mapToInt(amount -> instance.metadata().weight(amount.getKey()) * amount.getValue())
                .sum();
    }

    /** The sum, and each part of it: amount times weight. */
    String text() {
        String parts = amounts.entrySet().stream()
                .map(amount -> amount.getKey().replace('_', ' ') + " " + amount.getValue() + " x "
                        + instance.metadata().weight(amount.getKey()))
                .collect(Collectors.joining(", "));
        return "objective " + value() + " (" + parts + ")";
    }
}
