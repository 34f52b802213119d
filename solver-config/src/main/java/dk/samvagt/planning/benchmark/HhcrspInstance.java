package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A home health care routing and scheduling problem as published by Mankowska, Meisel and Bierwirth (Health Care
 * Management Science 17, 2014). Times and distances in minutes; patients, caregivers and services count from 1.
 *
 * @param skills by caregiver, the services each can give
 * @param patients in order
 * @param distances between patients, 0 being the depot
 */
record HhcrspInstance(List<Set<Integer>> skills, List<Patient> patients, double[][] distances)
        implements PublishedProblem {

    /** One service that a patient needs. */
    record Service(int number, double minutes) {}

    /**
     * Who needs one service, or two by two caregivers.
     *
     * @param earliest start, never before
     * @param latest start, a wish
     * @param minGap from the first service's start to the second's
     * @param maxGap from the first service's start to the second's
     */
    record Patient(int number, List<Service> services, double earliest, double latest, double minGap, double maxGap) {}

    static HhcrspInstance read(String content) {
        KeywordText text = new KeywordText(content);
        int nodes = text.get("nbNodes");
        int caregivers = text.get("nbVehi");
        int services = text.get("nbServi");
        double[] able = text.get("a", caregivers * services);
        List<Set<Integer>> skills = new ArrayList<>();
        for (int v = 0; v < caregivers; v++) {
            skills.add(marked(able, v * services, services));
        }
        double[] needs = text.get("r", nodes * services);
        double[] minutes = text.get("p", nodes * caregivers * services);
        double[] minGap = text.get("mind", nodes);
        double[] maxGap = text.get("maxd", nodes);
        double[] earliest = text.get("e", nodes);
        double[] latest = text.get("l", nodes);
        List<Patient> patients = new ArrayList<>();
        for (int i = 1; i < nodes - 1; i++) {
            int first = i * caregivers * services;
            List<Service> needed = marked(needs, i * services, services).stream()
                    .map(service -> new Service(service, minutes[first + service - 1]))
                    .toList();
            if (needed.isEmpty() || needed.size() > 2) {
                throw new IllegalArgumentException(
                        "Patient " + i + " needs " + needed.size() + " services, but 1 or 2 can be planned.");
            }
            patients.add(new Patient(i, needed, earliest[i], latest[i], minGap[i], maxGap[i]));
        }
        return new HhcrspInstance(skills, patients, distances(text.get("d", nodes * nodes), nodes));
    }

    private static Set<Integer> marked(double[] marks, int from, int count) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < count; i++) {
            if (marks[from + i] > 0) {
                found.add(i + 1);
            }
        }
        return found;
    }

    /** The last node is the depot once more. */
    private static double[][] distances(double[] flat, int nodes) {
        double[][] distances = new double[nodes - 1][nodes - 1];
        for (int from = 0; from < nodes - 1; from++) {
            System.arraycopy(flat, from * nodes, distances[from], 0, nodes - 1);
        }
        return distances;
    }

    @Override
    public DayPlan day() {
        return HhcrspDay.of(this);
    }

    @Override
    public HhcrspSolution solution(DayPlan plan) {
        return HhcrspSolution.of(this, plan);
    }
}
