package dk.samvagt.planning.benchmark;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads a published problem and a solution by itself, and tells what is wrong and what it costs. */
final class HhcrspCheck {

    private static final double ROUNDING = 1e-4;

    private final Map<String, double[]> numbers = new HashMap<>();
    private final int nodes;
    private final int services;
    private final Map<String, Double> starts = new HashMap<>();
    private final Map<String, Integer> servedBy = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private double travel;

    private HhcrspCheck(String problem) {
        String[] blocks = problem.strip().split("(?m)^\\s*(?=[A-Za-z])");
        for (String block : blocks) {
            String[] words = block.strip().split("\\s+");
            numbers.put(
                    words[0],
                    Arrays.stream(words)
                            .skip(1)
                            .mapToDouble(Double::parseDouble)
                            .toArray());
        }
        nodes = (int) number("nbNodes", 0);
        services = (int) number("nbServi", 0);
    }

    static HhcrspCheck of(String problem, String solution) {
        HhcrspCheck check = new HhcrspCheck(problem);
        solution.lines().forEach(check::drive);
        check.lookAtPatients();
        return check;
    }

    List<String> violations() {
        return violations;
    }

    double objective() {
        double sum = 0;
        double most = 0;
        for (Map.Entry<String, Double> entry : starts.entrySet()) {
            int patient = Integer.parseInt(entry.getKey().split("/")[0]);
            double late = Math.max(0, entry.getValue() - number("l", patient));
            sum += late;
            most = Math.max(most, late);
        }
        return (travel + sum + most) / 3;
    }

    private double number(String name, int index) {
        return requireNonNull(numbers.get(name))[index];
    }

    private void drive(String line) {
        String[] parts = line.split(":");
        int caregiver = Integer.parseInt(parts[0].strip());
        int here = 0;
        double free = 0;
        for (String word : parts.length == 1 ? new String[0] : parts[1].strip().split("\\s+")) {
            String[] told = word.split(",");
            int patient = Integer.parseInt(told[0]);
            int service = Integer.parseInt(told[1]);
            double start = Double.parseDouble(told[2]);
            double way = number("d", here * nodes + patient);
            expect(start >= free + way - ROUNDING, word + " begins before caregiver " + caregiver + " is there");
            expect(start >= number("e", patient) - ROUNDING, word + " begins too early");
            expect(number("a", (caregiver - 1) * services + service - 1) > 0, word + " is beyond " + caregiver);
            expect(number("r", patient * services + service - 1) > 0, word + " is not needed");
            expect(starts.put(patient + "/" + service, start) == null, word + " is done twice");
            servedBy.put(patient + "/" + service, caregiver);
            travel += way;
            free = start + number("p", patient * caregivers() * services + service - 1);
            here = patient;
        }
        travel += number("d", here * nodes);
    }

    private int caregivers() {
        return (int) number("nbVehi", 0);
    }

    private void lookAtPatients() {
        for (int patient = 1; patient < nodes - 1; patient++) {
            List<String> needed = new ArrayList<>();
            for (int service = 1; service <= services; service++) {
                if (number("r", patient * services + service - 1) > 0) {
                    needed.add(patient + "/" + service);
                }
            }
            for (String key : needed) {
                expect(starts.containsKey(key), key + " is not done");
            }
            if (needed.size() == 2 && starts.keySet().containsAll(needed)) {
                String first = needed.getFirst();
                String second = needed.getLast();
                double gap = requireNonNull(starts.get(second)) - requireNonNull(starts.get(first));
                expect(gap >= number("mind", patient) - ROUNDING, first + " and " + second + " are too near");
                expect(gap <= number("maxd", patient) + ROUNDING, first + " and " + second + " are too far apart");
                expect(
                        !Objects.equals(servedBy.get(first), servedBy.get(second)),
                        first + " and " + second + " by one person");
            }
        }
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            violations.add(otherwise);
        }
    }
}
