package dk.samvagt.planning.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a published problem and a solution by itself, and tells what is wrong and how long the ways are. */
final class VrptwCheck {

    private static final double ROUNDING = 1e-4;
    private static final int X = 1;
    private static final int Y = 2;
    private static final int DEMAND = 3;
    private static final int READY = 4;
    private static final int DUE = 5;
    private static final int SERVICE = 6;

    private final Map<Integer, double[]> places = new HashMap<>();
    private final List<Integer> served = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();
    private double vehicles;
    private double capacity;
    private double distance;
    private int routes;

    private VrptwCheck(String problem) {
        for (String line : problem.split("\\R")) {
            double[] numbers = Arrays.stream(line.strip().split("\\s+"))
                    .filter(word -> word.matches("-?[0-9.]+"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            if (numbers.length == 2) {
                vehicles = numbers[0];
                capacity = numbers[1];
            } else if (numbers.length == 7) {
                places.put((int) numbers[0], numbers);
            }
        }
    }

    static VrptwCheck of(String problem, String solution) {
        VrptwCheck check = new VrptwCheck(problem);
        solution.lines().forEach(check::drive);
        for (int customer = 1; customer < check.places.size(); customer++) {
            int number = customer;
            long times = check.served.stream().filter(other -> other == number).count();
            check.expect(times == 1, "customer " + customer + " is served " + times + " times");
        }
        check.expect(check.routes <= check.vehicles, check.routes + " vehicles are used");
        return check;
    }

    List<String> violations() {
        return violations;
    }

    double distance() {
        return distance;
    }

    private void drive(String line) {
        routes++;
        double time = of(0)[READY];
        double load = 0;
        double[] here = of(0);
        for (String word : line.substring(line.indexOf(':') + 1).strip().split("\\s+")) {
            double[] there = of(Integer.parseInt(word));
            time = Math.max(time + way(here, there), there[READY]);
            expect(time <= there[DUE] + ROUNDING, "customer " + word + " is served too late");
            time += there[SERVICE];
            load += there[DEMAND];
            distance += way(here, there);
            served.add((int) there[0]);
            here = there;
        }
        distance += way(here, of(0));
        expect(time + way(here, of(0)) <= of(0)[DUE] + ROUNDING, "back too late: " + line);
        expect(load <= capacity, "loaded with " + load + ": " + line);
    }

    private double[] of(int place) {
        double[] found = places.get(place);
        if (found == null) {
            throw new IllegalArgumentException("There is no place " + place + ".");
        }
        return found;
    }

    private static double way(double[] a, double[] b) {
        return Math.sqrt((a[X] - b[X]) * (a[X] - b[X]) + (a[Y] - b[Y]) * (a[Y] - b[Y]));
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            violations.add(otherwise);
        }
    }
}
