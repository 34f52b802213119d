package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A team's members and citizens as planning knows them: ids, places, competences and wishes, no names. */
final class TeamPeople {

    private final Map<String, Member> members = new HashMap<>();
    private final Map<String, Citizen> citizens = new HashMap<>();
    private final Place base;

    TeamPeople(TeamFolder team) {
        base = new Place(Place.BASE, team.team().base());
        team.members().forEach(row -> members.put(row.id(), member(row)));
        Map<String, Map<String, Integer>> history = new HashMap<>();
        for (HistoryRow row : team.history()) {
            history.computeIfAbsent(row.citizen(), id -> new HashMap<>())
                    .merge(row.member(), row.visits(), Integer::sum);
        }
        team.citizens().forEach(row -> citizens.put(row.id(), citizen(row, history.getOrDefault(row.id(), Map.of()))));
    }

    Member member(String id) {
        return requireNonNull(members.get(id), id);
    }

    Citizen citizen(String id) {
        return requireNonNull(citizens.get(id), id);
    }

    private Member member(MemberRow row) {
        Place home = row.location() == null ? base : new Place(row.id(), row.location());
        return new Member(
                row.id(),
                row.profession(),
                competences(row.competences()),
                row.languages(),
                row.travelMode(),
                row.gender(),
                home,
                row.supervisor());
    }

    private static Citizen citizen(CitizenRow row, Map<String, Integer> visitsBefore) {
        return new Citizen(
                row.id(),
                new Place(row.id(), row.location()),
                row.languages(),
                row.contactPerson(),
                row.preferredMembers(),
                row.excludedMembers(),
                row.carerGender(),
                visitsBefore);
    }

    static Set<Competence> competences(Set<String> codes) {
        return codes.stream().map(Competence::new).collect(Collectors.toSet());
    }
}
