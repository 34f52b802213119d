package dk.samvagt.testing;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.group.GroupInfo;
import dk.samvagt.relative.RespiteInfo;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.shared.Gender;
import dk.samvagt.team.Profession;
import dk.samvagt.team.TeamInfo;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.team.TravelMode;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A team as a test's story tells it. What the story does not say is ordinary: everybody speaks Danish, bikes, and
 * lives around Amagerbro; visits are priority 1 and take one person.
 *
 * <pre>given.team("sundparken").member("hanne", NURSE).citizen("holm")
 *     .shift("hanne", MONDAY, "07:00", "15:00").visit("v1", "holm", MONDAY, "08:00", "09:00", 30).exists();</pre>
 */
public final class GivenTeam {

    private static final Coordinates BASE = new Coordinates(55.6650, 12.6050);

    private final TeamStore store;
    final TeamInfo team;
    final List<TeamMemberInfo> members = new ArrayList<>();
    final List<CitizenInfo> citizens = new ArrayList<>();
    final Map<String, Map<String, Integer>> history = new HashMap<>();
    final List<ShiftInfo> shifts = new ArrayList<>();
    final List<VisitOrder> visits = new ArrayList<>();
    final List<GroupInfo> groups = new ArrayList<>();
    final List<RespiteInfo> respites = new ArrayList<>();

    GivenTeam(TeamStore store, String id) {
        this.store = store;
        this.team = new TeamInfo(id, id.substring(0, 1).toUpperCase() + id.substring(1), BASE);
    }

    public GivenTeam member(String id, Profession profession, String... competences) {
        return member(new TeamMemberInfo(
                id,
                "Navn " + id,
                profession,
                Set.of(competences),
                Set.of("da"),
                TravelMode.BIKE,
                Gender.FEMALE,
                37.0,
                null,
                null));
    }

    public GivenTeam member(TeamMemberInfo member) {
        members.add(member);
        return this;
    }

    public GivenTeam citizen(String id) {
        return citizen(new CitizenInfo(
                id,
                "Borger " + id,
                "Holmbladsgade " + (citizens.size() + 1),
                new Coordinates(BASE.latitude() + 0.001 * (citizens.size() + 1), BASE.longitude()),
                Set.of("da"),
                null,
                Set.of(),
                Set.of(),
                null));
    }

    public GivenTeam citizen(CitizenInfo citizen) {
        citizens.add(citizen);
        return this;
    }

    /** The member has come to the citizen so often in the 14 days before. */
    public GivenTeam knows(String member, String citizen, int visits) {
        history.computeIfAbsent(citizen, one -> new HashMap<>()).put(member, visits);
        return this;
    }

    /** A shift with half an hour's break in its middle. */
    public GivenTeam shift(String member, LocalDate date, String start, String end) {
        LocalTime from = LocalTime.parse(start);
        LocalTime to = LocalTime.parse(end);
        return shift(new ShiftInfo(
                ShiftInfo.idOf(member, date, from), member, date, from, to, 30, from.plusHours(3), from.plusHours(5)));
    }

    public GivenTeam shift(ShiftInfo shift) {
        shifts.add(shift);
        return this;
    }

    public GivenTeam visit(String id, String citizen, LocalDate date, String earliest, String latest, int minutes) {
        return visit(new VisitOrder(
                id,
                citizen,
                date,
                "Personlig pleje",
                minutes,
                LocalTime.parse(earliest),
                LocalTime.parse(latest),
                false,
                1,
                Set.of(),
                Set.of(),
                1,
                VisitMode.HOME,
                null,
                null,
                null));
    }

    public GivenTeam visit(VisitOrder visit) {
        visits.add(visit);
        return this;
    }

    public GivenTeam group(GroupInfo group) {
        groups.add(group);
        return this;
    }

    public GivenTeam respite(String citizen, LocalDate date, String from, String to) {
        respites.add(new RespiteInfo(citizen, "Datter", date, LocalTime.parse(from), LocalTime.parse(to)));
        return this;
    }

    Set<LocalDate> dates() {
        Set<LocalDate> dates = new TreeSet<>();
        shifts.forEach(shift -> dates.add(shift.date()));
        visits.forEach(visit -> dates.add(visit.date()));
        groups.forEach(group -> dates.add(group.date()));
        respites.forEach(respite -> dates.add(respite.date()));
        return dates;
    }

    /** Puts the team into the database. */
    public void exists() {
        store.save(this);
    }
}
