package dk.samvagt.dayplan.planning;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.model.Location;
import dk.samvagt.relative.TalkInfo;
import dk.samvagt.relative.TalkPlace;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.visit.VisitInfo;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a visit is to: the citizen, or for a talk the relative, who has wishes, languages and a place of their own. */
final class Visited {

    private static final String TALK = "talk-";

    private Visited() {}

    /** By what planning knows them. */
    static String key(VisitInfo visit) {
        return visit.talk() == null ? visit.citizen() : TALK + visit.id();
    }

    /**
     * The relatives of a day's talks.
     *
     * @param citizens the team's citizens
     * @param base where talks at the office are
     */
    static Stream<CitizenRow> relatives(
            Collection<VisitInfo> visits, Collection<CitizenRecord> citizens, Coordinates base) {
        Map<String, CitizenInfo> known =
                citizens.stream().map(CitizenRecord::info).collect(Collectors.toMap(CitizenInfo::id, one -> one));
        return visits.stream().flatMap(visit -> {
            TalkInfo talk = visit.talk();
            CitizenInfo citizen = known.get(visit.citizen());
            return talk == null || citizen == null ? Stream.empty() : Stream.of(relative(visit, talk, citizen, base));
        });
    }

    private static CitizenRow relative(VisitInfo visit, TalkInfo talk, CitizenInfo citizen, Coordinates base) {
        boolean home = talk.place() == TalkPlace.HOME;
        Coordinates place = talk.place() == TalkPlace.OFFICE ? base : citizen.home();
        return new CitizenRow(
                key(visit),
                talk.relativeName(),
                home ? citizen.address() : null,
                new Location(place.latitude(), place.longitude()),
                talk.languages(),
                talk.member(),
                Set.of(),
                Set.of(),
                null);
    }
}
