package dk.samvagt.planning.exchange;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A team's data: what a folder or zip of CSV files holds, every reference in it known and every value in its range.
 *
 * @param team the team
 * @param members its members
 * @param shifts who works when
 * @param citizens whom it helps
 * @param visits the help to be planned
 * @param groups activities for several citizens
 * @param history who has met whom lately
 * @param respites when a citizen is not to be alone
 * @param travel known travel times
 */
public record TeamFolder(
        TeamRow team,
        List<MemberRow> members,
        List<ShiftRow> shifts,
        List<CitizenRow> citizens,
        List<VisitRow> visits,
        List<GroupRow> groups,
        List<HistoryRow> history,
        List<RespiteRow> respites,
        List<TravelRow> travel) {

    /** Keeps own copies of the lists. */
    public TeamFolder {
        members = List.copyOf(members);
        shifts = List.copyOf(shifts);
        citizens = List.copyOf(citizens);
        visits = List.copyOf(visits);
        groups = List.copyOf(groups);
        history = List.copyOf(history);
        respites = List.copyOf(respites);
        travel = List.copyOf(travel);
    }

    /** The days on which there is something to plan (a visit or a group), in order; of a visit's days the first. */
    public NavigableSet<LocalDate> dates() {
        return Stream.concat(
                        visits.stream().map(VisitRow::date), groups.stream().map(GroupRow::date))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /** The same team with only one day's shifts, visits, groups and respites. */
    public TeamFolder on(LocalDate date) {
        return new TeamFolder(
                team,
                members,
                shiftsOn(date),
                citizens,
                visitsOn(date),
                groupsOn(date),
                history,
                respitesOn(date),
                travel);
    }

    /** The same team with only what belongs to some days; of a visit's days one is enough. */
    TeamFolder onAnyOf(Set<LocalDate> dates) {
        return new TeamFolder(
                team,
                members,
                shifts.stream().filter(row -> dates.contains(row.date())).toList(),
                citizens,
                visits.stream()
                        .filter(row -> row.dates().stream().anyMatch(dates::contains))
                        .toList(),
                groups.stream().filter(row -> dates.contains(row.date())).toList(),
                history,
                respites.stream().filter(row -> dates.contains(row.date())).toList(),
                travel);
    }

    /** The same team with other visits. */
    public TeamFolder withVisits(List<VisitRow> others) {
        return new TeamFolder(team, members, shifts, citizens, others, groups, history, respites, travel);
    }

    /** The same team with another history. */
    public TeamFolder withHistory(List<HistoryRow> known) {
        return new TeamFolder(team, members, shifts, citizens, visits, groups, known, respites, travel);
    }

    /** The shifts of a day, in the order of the file. */
    public List<ShiftRow> shiftsOn(LocalDate date) {
        return shifts.stream().filter(shift -> shift.date().equals(date)).toList();
    }

    /** The visits whose first day it is, in the order of the file. */
    public List<VisitRow> visitsOn(LocalDate date) {
        return visits.stream().filter(visit -> visit.date().equals(date)).toList();
    }

    /** The groups of a day, in the order of the file. */
    public List<GroupRow> groupsOn(LocalDate date) {
        return groups.stream().filter(group -> group.date().equals(date)).toList();
    }

    /** The respites of a day, in the order of the file. */
    public List<RespiteRow> respitesOn(LocalDate date) {
        return respites.stream().filter(respite -> respite.date().equals(date)).toList();
    }

    /** Members by id, built anew: keep it where it is used often. */
    public Map<String, MemberRow> membersById() {
        return byId(members, MemberRow::id);
    }

    /** Citizens by id, built anew: keep it where it is used often. */
    public Map<String, CitizenRow> citizensById() {
        return byId(citizens, CitizenRow::id);
    }

    /** Visits by id, built anew: keep it where it is used often. */
    public Map<String, VisitRow> visitsById() {
        return byId(visits, VisitRow::id);
    }

    /** Groups by id, built anew: keep it where it is used often. */
    public Map<String, GroupRow> groupsById() {
        return byId(groups, GroupRow::id);
    }

    private static <T> Map<String, T> byId(List<T> rows, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        rows.forEach(row -> byId.put(id.apply(row), row));
        return byId;
    }
}
