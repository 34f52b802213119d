package dk.samvagt.planning.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a written solution against a problem's JSON, with nothing of the planner's code. */
final class UhhcCheck {

    private final JsonNode problem;
    private final Map<String, JsonNode> patients = new HashMap<>();
    private final Map<String, Integer> terminals = new HashMap<>();
    private final Map<String, Map<String, Integer>> starts = new LinkedHashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final UhhcTally tally = new UhhcTally();

    private UhhcCheck(JsonNode problem) {
        this.problem = problem;
        problem.get("patients").forEach(patient -> patients.put(text(patient, "id"), patient));
        problem.get("terminal_points")
                .forEach(point -> terminals.put(text(point, "id"), number(point, "distance_matrix_index")));
    }

    static UhhcCheck of(String problem, String solution) {
        UhhcCheck check = new UhhcCheck(JsonMapper.shared().readTree(problem));
        Map<String, JsonNode> routes = new HashMap<>();
        JsonMapper.shared()
                .readTree(solution)
                .get("routes")
                .forEach(route -> routes.put(text(route, "caregiver_id"), route.get("locations")));
        check.problem.get("caregivers").forEach(caregiver -> check.walk(caregiver, get(routes, text(caregiver, "id"))));
        check.patients.values().forEach(check::look);
        return check;
    }

    List<String> violations() {
        return violations;
    }

    int cost() {
        return tally.cost(problem.get("metadata").get("cost_components"));
    }

    private static <T> T get(Map<String, T> all, String id) {
        T found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException(id + " is not among " + all.keySet() + ".");
        }
        return found;
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    private static int number(JsonNode node, String name) {
        return node.get(name).asInt();
    }

    private void violate(boolean isViolated, String what) {
        if (isViolated) {
            violations.add(what);
        }
    }

    private int way(int from, int to) {
        return problem.get("distances").get(from).get(to).asInt();
    }

    /** Follows a caregiver: all time of the shift that is no way, no service and no lunch is idle. */
    private void walk(JsonNode caregiver, JsonNode locations) {
        String id = text(caregiver, "id");
        int begin = number(caregiver.get("working_shift"), "start");
        int end = number(caregiver.get("working_shift"), "end");
        int base = get(terminals, text(caregiver, "departing_point"));
        int busy = 0;
        int here = base;
        int free = Integer.MIN_VALUE;
        boolean ownTime = true;
        boolean hadLunch = false;
        for (JsonNode location : locations) {
            int start = number(location, "start_service_time");
            int stop = number(location, "end_service_time");
            JsonNode patient = patients.get(text(location, "patient"));
            int there = patient == null ? base : number(patient, "distance_matrix_index");
            int way = way(here, there);
            boolean first = free == Integer.MIN_VALUE;
            violate(start < (first ? begin : free) + way, id + " is too early at " + text(location, "patient"));
            tally.add("travel_time", way);
            busy += way + stop - start;
            boolean lunch = text(location, "service").equals("lunch_break");
            if (lunch) {
                hadLunch = true;
                checkLunch(id, start, stop);
            } else {
                tally.add("total_waiting_time", ownTime ? 0 : start - free - way);
                serve(caregiver, get(patients, text(location, "patient")), text(location, "service"), start, stop);
            }
            ownTime = first && lunch;
            free = stop;
            here = there;
        }
        int back = free;
        if (free != Integer.MIN_VALUE) {
            int wayHome = way(here, get(terminals, text(caregiver, "arrival_point")));
            tally.add("travel_time", wayHome);
            busy += wayHome;
            back = free + wayHome;
        }
        tally.add("total_extra_time", Math.max(0, back - end));
        tally.atLeast("max_idle_time", Math.max(back, end) - begin - busy);
        tally.add("missed_lunch_break", caregiver.get("lunch_break").asBoolean() && !hadLunch ? 1 : 0);
    }

    private boolean isMetAtEnd() {
        return text(problem.get("metadata"), "time_window_met").equals("at_service_end");
    }

    private void checkLunch(String caregiver, int start, int end) {
        JsonNode lunch = problem.get("lunch_breaks");
        boolean outside = start < number(lunch, "start") || (isMetAtEnd() ? end : start) > number(lunch, "end");
        violate(outside, caregiver + " has lunch at the wrong time");
        violate(end - start < number(lunch, "min_duration"), caregiver + " has a short lunch");
    }

    private void serve(JsonNode caregiver, JsonNode patient, String service, int start, int end) {
        String id = text(patient, "id");
        String by = text(caregiver, "id");
        violate(!strings(caregiver.get("abilities")).contains(service), by + " cannot give " + service);
        violate(strings(patient.get("incompatible_caregivers")).contains(by), by + " must not come to " + id);
        boolean known = starts.computeIfAbsent(id, ignored -> new HashMap<>()).put(service, start) != null;
        violate(known, id + " gets " + service + " twice");
        int windowEnd = Integer.MIN_VALUE;
        for (JsonNode window : patient.get("time_windows")) {
            windowEnd = number(window, "start") <= start ? number(window, "end") : windowEnd;
        }
        violate(windowEnd == Integer.MIN_VALUE, id + " is served before its window");
        int late = Math.max(0, (isMetAtEnd() ? end : start) - windowEnd);
        tally.add("total_tardiness", late);
        tally.atLeast("highest_tardiness", late);
        JsonNode preferred = patient.get("preferred_caregivers");
        tally.add(
                "caregiver_preferences",
                preferred != null && !strings(preferred).contains(by) ? 1 : 0);
        for (JsonNode required : patient.get("required_services")) {
            if (text(required, "service").equals(service)) {
                violate(end - start < number(required, "duration"), id + " is served too short");
            }
        }
    }

    private static Set<String> strings(JsonNode array) {
        Set<String> all = new HashSet<>();
        if (array != null) {
            array.forEach(node -> all.add(node.asString()));
        }
        return all;
    }

    private void look(JsonNode patient) {
        String id = text(patient, "id");
        Map<String, Integer> got = starts.get(id);
        if (got == null) {
            tally.add("optional_patients", 1);
            violate(!patient.get("optional").asBoolean(), id + " is not visited");
            return;
        }
        List<Integer> inOrder = new ArrayList<>();
        for (JsonNode required : patient.get("required_services")) {
            Integer start = got.get(text(required, "service"));
            violate(start == null, id + " lacks " + text(required, "service"));
            inOrder.add(start == null ? 0 : start);
        }
        JsonNode sync = patient.get("synchronization");
        if (sync == null || inOrder.size() < 2) {
            return;
        }
        int gap = inOrder.get(1) - inOrder.get(0);
        switch (text(sync, "type")) {
            case "simultaneous" -> violate(gap != 0, id + " is served apart by " + gap);
            case "sequential" ->
                violate(
                        gap < number(sync.get("distance"), "min") || gap > number(sync.get("distance"), "max"),
                        id + " is served apart by " + gap);
            default -> {}
        }
    }
}
