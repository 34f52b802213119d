package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.TravelTimes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what a day is made of. */
public final class DayPlanBuilder {

    private static final int WHOLE_MINUTES = 60;

    private final TravelTimes travelTimes;
    private final List<Shift> shifts = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private final List<StartLink> links = new ArrayList<>();
    private final List<Respite> respites = new ArrayList<>();
    private final List<GroupActivity> groups = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int grid = WHOLE_MINUTES;
    private RuleWeights weights = RuleWeights.defaults();

    /** Begins an empty day. */
    public DayPlanBuilder(TravelTimes travelTimes) {
        this.travelTimes = travelTimes;
    }

    /** Lets work start on multiples of this many seconds only; 60 unless said otherwise. */
    public DayPlanBuilder startingOnMultiplesOf(int seconds) {
        if (seconds < 1) {
            throw new IllegalArgumentException("The grid (" + seconds + " s) must be 1 second or more.");
        }
        grid = seconds;
        return this;
    }

    /** What matters to the team. */
    public DayPlanBuilder weighing(RuleWeights teamsWeights) {
        weights = teamsWeights;
        return this;
    }

    /** A member at work. */
    public DayPlanBuilder shift(Shift shift) {
        once("shift " + shift.id());
        shifts.add(shift);
        return this;
    }

    /** A visit of one person. */
    public DayPlanBuilder visit(Visit visit, int seconds, Set<Competence> competences) {
        return visit(visit, seconds, competences, Set.of());
    }

    /** A visit; where it takes two people, they start together and the second needs {@code competencesSecond}. */
    public DayPlanBuilder visit(
            Visit visit, int seconds, Set<Competence> competences, Set<Competence> competencesSecond) {
        once(visit.id());
        stops.add(new Stop(visit, 1, seconds, competences));
        if (visit.staff() == 2) {
            stops.add(new Stop(visit, 2, seconds, competencesSecond));
            links.add(pair(visit, 0, 0));
        }
        return this;
    }

    /**
     * A visit of two people with work of different length, the second of whom starts between {@code minGap} and
     * {@code maxGap} seconds after the first.
     */
    public DayPlanBuilder visitOfTwo(
            Visit visit,
            int seconds,
            int secondsSecond,
            Set<Competence> competences,
            Set<Competence> competencesSecond,
            int minGap,
            int maxGap) {
        once(visit.id());
        stops.add(new Stop(visit, 1, seconds, competences));
        stops.add(new Stop(visit, 2, secondsSecond, competencesSecond));
        links.add(pair(visit, minGap, maxGap));
        return this;
    }

    /** The first person on a visit or group, added before, brings so many units of load along. */
    public DayPlanBuilder bringing(String errand, int units) {
        String first = Stop.idOf(errand, 1);
        stops.stream()
                .filter(stop -> stop.id().equals(first))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no visit or group " + errand + " yet."))
                .bringing(units);
        return this;
    }

    /** The second visit starts between {@code min} and {@code max} seconds after the first one's start. */
    public DayPlanBuilder after(String first, String second, int min, int max) {
        links.add(new StartLink(Stop.idOf(first, 1), Stop.idOf(second, 1), min, max, StartLink.Kind.AFTER));
        return this;
    }

    /**
     * Two visits of one person each that are made together or not at all, by two people; the second starts between
     * {@code min} and {@code max} seconds after the first one's start.
     */
    public DayPlanBuilder together(String first, String second, int min, int max) {
        links.add(new StartLink(Stop.idOf(first, 1), Stop.idOf(second, 1), min, max, StartLink.Kind.PAIR));
        return this;
    }

    /** A group activity and those who would like to take part; all its staff start together. */
    public DayPlanBuilder group(GroupActivity group, int seconds, Set<Competence> competences, List<Citizen> wishing) {
        once(group.id());
        groups.add(group);
        for (int seat = 1; seat <= group.staff(); seat++) {
            stops.add(new Stop(group, seat, seconds, competences));
            if (seat > 1) {
                links.add(new StartLink(
                        Stop.idOf(group.id(), seat - 1), Stop.idOf(group.id(), seat), 0, 0, StartLink.Kind.PAIR));
            }
        }
        wishing.forEach(citizen -> participations.add(new Participation(citizen, group)));
        return this;
    }

    /** A span in which a citizen is not to be alone. */
    public DayPlanBuilder respite(Respite respite) {
        respites.add(respite);
        return this;
    }

    /** The day, with nothing placed yet. */
    public DayPlan build() {
        TravelMatrix travel = travelMatrix();
        Set<Competence> scarce = scarceCompetences();
        List<Route> routes = shifts.stream()
                .map(shift -> {
                    Set<Competence> own = new HashSet<>(shift.member().competences());
                    own.retainAll(scarce);
                    return new Route(shift, travel, grid, own);
                })
                .collect(Collectors.toCollection(ArrayList::new));
        return new DayPlan(routes, stops, participations, links, respites, groups, weights);
    }

    private static StartLink pair(Visit visit, int minGap, int maxGap) {
        return new StartLink(Stop.idOf(visit.id(), 1), Stop.idOf(visit.id(), 2), minGap, maxGap, StartLink.Kind.PAIR);
    }

    private TravelMatrix travelMatrix() {
        Set<Place> places = new LinkedHashSet<>();
        shifts.forEach(shift -> {
            places.add(shift.startPlace());
            places.add(shift.endPlace());
            shift.engagements().stream()
                    .map(Engagement::place)
                    .filter(Objects::nonNull)
                    .forEach(places::add);
        });
        stops.stream().map(Stop::place).filter(Objects::nonNull).forEach(places::add);
        Set<TravelMode> modes =
                shifts.stream().map(shift -> shift.member().travelMode()).collect(Collectors.toSet());
        return new TravelMatrix(places, modes, travelTimes);
    }

    /** A competence is scarce where something asks for it and at most a quarter of those at work have it. */
    private Set<Competence> scarceCompetences() {
        Set<Competence> asked =
                stops.stream().flatMap(stop -> stop.competences().stream()).collect(Collectors.toSet());
        long few = Math.max(1, shifts.size() / 4);
        asked.removeIf(competence -> shifts.stream()
                        .filter(shift -> shift.member().competences().contains(competence))
                        .count()
                > few);
        return asked;
    }

    private void once(String id) {
        if (!ids.add(id)) {
            throw new IllegalArgumentException("The id " + id + " is used twice in one day.");
        }
    }
}
