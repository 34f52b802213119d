package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What published problems have in common as a team's day: people and places without names or wishes. The planner counts
 * in whole units, of which there are {@link #UNITS} to a unit of the problem, and what is rounded is rounded so that a
 * plan is right in exact numbers too.
 */
final class PublishedDay {

    /** Planner's units of time in one of the problem's. */
    static final int UNITS = 10_000;

    private PublishedDay() {}

    /** These rules count 1 for a unit of their measure, all others nothing. */
    static RuleWeights only(Set<DayPlanRule> counted) {
        Map<DayPlanRule, Integer> weights = Arrays.stream(DayPlanRule.values())
                .collect(Collectors.toMap(rule -> rule, rule -> counted.contains(rule) ? 1 : 0));
        return RuleWeights.of(weights);
    }

    static Member member(int number, Set<Competence> competences) {
        return new Member(
                String.valueOf(number),
                Profession.SOSU_HELPER,
                competences,
                Set.of(),
                TravelMode.CAR,
                null,
                place(0),
                null);
    }

    static Citizen citizen(int number) {
        return new Citizen(String.valueOf(number), place(number), Set.of(), null, Set.of(), Set.of(), null, Map.of());
    }

    /** The way is known from the problem, so where on the map a place lies does not matter. */
    static Place place(int number) {
        return new Place(String.valueOf(number), new Location(0, 0));
    }

    static int number(Place place) {
        return Integer.parseInt(place.id());
    }

    /** In the planner's units, no less. */
    static int up(double time) {
        return Math.toIntExact((long) Math.ceil(time * UNITS - 1e-6));
    }

    /** In the planner's units, no more. */
    static int down(double time) {
        return Math.toIntExact((long) Math.floor(time * UNITS + 1e-6));
    }
}
