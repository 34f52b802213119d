package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * A vehicle routing problem with time windows as published by Solomon (Operations Research 35(2), 1987) and, with more
 * customers, by Gehring and Homberger (1999). A unit of distance takes a unit of time.
 *
 * @param vehicles how many there are at most
 * @param capacity of each vehicle
 * @param places by number, the depot first; its window is the span in which vehicles are out
 */
record VrptwInstance(int vehicles, int capacity, List<Customer> places) implements PublishedProblem {

    /**
     * A customer, or the depot.
     *
     * @param ready earliest start of service
     * @param due latest start of service
     */
    record Customer(int number, double x, double y, int demand, double ready, double due, double service) {}

    private static final int COLUMNS = 7;

    static VrptwInstance read(String content) {
        int vehicles = 0;
        int capacity = 0;
        boolean fleetFollows = false;
        List<Customer> places = new ArrayList<>();
        for (String line : content.lines().map(String::strip).toList()) {
            String[] cells = line.split("\\s+");
            if (fleetFollows && cells.length == 2) {
                vehicles = (int) number(cells[0]);
                capacity = (int) number(cells[1]);
                fleetFollows = false;
            } else if (line.startsWith("NUMBER")) {
                fleetFollows = true;
            } else if (cells.length == COLUMNS && Character.isDigit(line.charAt(0))) {
                places.add(customer(cells, places.size()));
            }
        }
        if (vehicles < 1 || capacity < 1) {
            throw new IllegalArgumentException("below \"NUMBER CAPACITY\" there must be two numbers of 1 or more.");
        }
        if (places.size() < 2) {
            throw new IllegalArgumentException("there must be a depot and a customer, each in a line of 7 numbers.");
        }
        return new VrptwInstance(vehicles, capacity, places);
    }

    private static Customer customer(String[] cells, int number) {
        if (number(cells[0]) != number) {
            throw new IllegalArgumentException("customer " + number + " is missing before " + cells[0] + ".");
        }
        return new Customer(
                number,
                number(cells[1]),
                number(cells[2]),
                (int) number(cells[3]),
                number(cells[4]),
                number(cells[5]),
                number(cells[6]));
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + cell + "\" is not a number.", e);
        }
    }

    Customer depot() {
        return places.getFirst();
    }

    List<Customer> customers() {
        return places.subList(1, places.size());
    }

    /** As the crow flies, not rounded. */
    double distance(int from, int to) {
        Customer a = places.get(from);
        Customer b = places.get(to);
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    @Override
    public DayPlan day() {
        return VrptwDay.of(this);
    }

    @Override
    public VrptwSolution solution(DayPlan plan) {
        return VrptwSolution.of(this, plan);
    }
}
