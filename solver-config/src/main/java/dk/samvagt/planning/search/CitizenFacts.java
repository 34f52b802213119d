package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Respite;
import java.util.Arrays;

/** What search needs to know of one citizen. */
final class CitizenFacts {

    final Citizen citizen;
    final int number;
    final int[] stops;
    final int[] respiteFrom;
    final int[] respiteTo;
    /** By member number: 1 for a known face, 2 for a new one. */
    final int[] face;
    /** Numbers of this citizen's participations. */
    int[] parts = {};
    /** Whether the time of a stop matters to the citizen's own costs. */
    boolean timeMatters;

    CitizenFacts(Citizen citizen, int number, SearchProblem problem) {
        this.citizen = citizen;
        this.number = number;
        this.stops = Arrays.stream(problem.stops)
                .filter(stop -> stop.citizen == number)
                .mapToInt(stop -> stop.number)
                .toArray();
        Respite[] respites = problem.plan.respites().stream()
                .filter(respite -> respite.citizen().id().equals(citizen.id()))
                .toArray(Respite[]::new);
        respiteFrom = Arrays.stream(respites).mapToInt(Respite::from).toArray();
        respiteTo = Arrays.stream(respites).mapToInt(Respite::to).toArray();
        face = new int[problem.members];
        for (RouteFacts route : problem.routes) {
            face[route.member] = Measures.face(citizen, route.route.member());
        }
        timeMatters = stops.length > 1 || respites.length > 0;
    }

    void takeParts(PartFacts[] all) {
        parts = Arrays.stream(all)
                .filter(part -> part.citizen == number)
                .mapToInt(part -> part.number)
                .toArray();
        timeMatters |= parts.length > 0;
    }
}
