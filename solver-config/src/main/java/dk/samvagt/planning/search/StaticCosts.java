package dk.samvagt.planning.search;

import static dk.samvagt.planning.dayplan.DayPlanRule.CARER_GENDER;
import static dk.samvagt.planning.dayplan.DayPlanRule.COMPETENCE;
import static dk.samvagt.planning.dayplan.DayPlanRule.CONTACT_PERSON;
import static dk.samvagt.planning.dayplan.DayPlanRule.EXCLUDED_MEMBER;
import static dk.samvagt.planning.dayplan.DayPlanRule.OTHER_DAY;
import static dk.samvagt.planning.dayplan.DayPlanRule.PREFERRED_MEMBER;
import static dk.samvagt.planning.dayplan.DayPlanRule.SCARCE_COMPETENCE;
import static dk.samvagt.planning.dayplan.DayPlanRule.SHARED_LANGUAGE;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;

/** What it costs that a member makes a stop, whenever it happens. */
final class StaticCosts {

    final long[][] hard;
    final long[][] value;

    StaticCosts(SearchProblem problem) {
        hard = new long[problem.stops.length][problem.routes.length];
        value = new long[problem.stops.length][problem.routes.length];
        for (StopFacts facts : problem.stops) {
            for (int r = 0; r < problem.routes.length; r++) {
                Route route = problem.routes[r].route;
                hard[facts.number][r] = hard(facts.stop, route, problem.weights);
                value[facts.number][r] = value(facts.stop, route, problem.weights);
            }
        }
    }

    private static long hard(Stop stop, Route route, Weights weights) {
        if (stop.done() != null) {
            return 0;
        }
        Member member = route.member();
        Citizen citizen = stop.citizen();
        boolean excluded = citizen != null && citizen.excludes(member);
        return weights.of(COMPETENCE) * Measures.missingCompetences(stop, member)
                + weights.of(OTHER_DAY) * Measures.onOtherDay(stop, route)
                + (excluded ? weights.of(EXCLUDED_MEMBER) : 0);
    }

    private static long value(Stop stop, Route route, Weights weights) {
        Member member = route.member();
        return weights.of(CONTACT_PERSON) * Measures.notByContactPerson(stop, member)
                + weights.of(PREFERRED_MEMBER) * Measures.notByPreferred(stop, member)
                + weights.of(SHARED_LANGUAGE) * Measures.noSharedLanguage(stop, member)
                + weights.of(CARER_GENDER) * Measures.notTheWishedGender(stop, member)
                + weights.of(SCARCE_COMPETENCE) * Measures.scarceMinutes(stop, route.scarceCompetences());
    }
}
