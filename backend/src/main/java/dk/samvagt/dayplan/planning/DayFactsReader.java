package dk.samvagt.dayplan.planning;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.group.GroupCalendar;
import dk.samvagt.planning.exchange.HistoryRow;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.relative.RespiteCalendar;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.team.AbsenceInfo;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.Engagements;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamInfo;
import dk.samvagt.travel.KnownTravelTimes;
import dk.samvagt.visit.Mark;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers a day's facts from the areas that know them. */
@Component
@Transactional(readOnly = true)
public class DayFactsReader {

    /** How far back it counts who has met whom. */
    private static final int DAYS_OF_HISTORY = 14;

    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final VisitCalendar visits;
    private final GroupCalendar groups;
    private final RespiteCalendar respites;
    private final ShiftCalendar shifts;
    private final KnownTravelTimes travelTimes;
    private final TeamDays days;
    private final ObjectProvider<Engagements> engagements;

    DayFactsReader(
            TeamDirectory teams,
            CitizenDirectory citizens,
            VisitCalendar visits,
            GroupCalendar groups,
            RespiteCalendar respites,
            ShiftCalendar shifts,
            KnownTravelTimes travelTimes,
            TeamDays days,
            ObjectProvider<Engagements> engagements) {
        this.teams = teams;
        this.citizens = citizens;
        this.visits = visits;
        this.groups = groups;
        this.respites = respites;
        this.shifts = shifts;
        this.travelTimes = travelTimes;
        this.days = days;
        this.engagements = engagements;
    }

    /** The dates for which there is something to plan. */
    public NavigableSet<LocalDate> dates(String team) {
        NavigableSet<LocalDate> dates = new TreeSet<>(shifts.dates(team));
        dates.addAll(visits.dates(team));
        dates.addAll(groups.dates(team));
        return dates;
    }

    /** A day's facts. */
    public DayFacts read(String team, LocalDate date) {
        Set<String> absent =
                teams.listAbsences(team, date).stream().map(AbsenceInfo::member).collect(Collectors.toSet());
        List<VisitInfo> all = visits.listOn(team, date);
        Map<String, VisitInfo> wanted =
                byId(all.stream().filter(VisitInfo::isTheTeams).toList(), VisitInfo::id);
        List<VisitInfo> replaced = all.stream()
                .filter(visit -> visit.isWanted() && visit.isReplaced())
                .toList();
        Set<String> startedBy = wanted.values().stream()
                .map(VisitInfo::started)
                .filter(Objects::nonNull)
                .map(Mark::by)
                .collect(Collectors.toSet());
        Map<String, ShiftInfo> present = byId(
                shifts.listOn(team, date).stream()
                        .filter(shift -> !absent.contains(shift.member()) || startedBy.contains(shift.member()))
                        .toList(),
                ShiftInfo::id);
        List<Engagement> taken = engagements.stream()
                .flatMap(area -> area.listOn(team, date).stream())
                .filter(one -> !absent.contains(one.member()))
                .toList();
        return new DayFacts(date, folder(team, date, present, wanted), present, absent, wanted, replaced, taken);
    }

    private TeamFolder folder(
            String team, LocalDate date, Map<String, ShiftInfo> present, Map<String, VisitInfo> wanted) {
        List<CitizenRecord> known = citizens.list(team);
        TeamInfo info = teams.get(team);
        return new TeamFolder(
                FolderRows.team(info),
                teams.listMembers(team).stream().map(FolderRows::member).toList(),
                present.values().stream().map(FolderRows::shift).toList(),
                Stream.concat(
                                known.stream().map(citizen -> FolderRows.citizen(citizen.info())),
                                Visited.relatives(wanted.values(), known, info.base()))
                        .toList(),
                wanted.values().stream()
                        .map(visit -> FolderRows.visit(visit, wanted.keySet()))
                        .toList(),
                groups.listOn(team, date).stream().map(FolderRows::group).toList(),
                history(team, date, known),
                respites.listOn(team, date).stream().map(FolderRows::respite).toList(),
                travelTimes.list(team).stream().map(FolderRows::travel).toList());
    }

    /** Who has met whom: what the team's files told, and the plans published in the days before. */
    private List<HistoryRow> history(String team, LocalDate date, List<CitizenRecord> known) {
        Map<String, Map<String, Integer>> visitsByCitizen = new TreeMap<>();
        known.forEach(citizen -> visitsByCitizen.put(citizen.id(), new TreeMap<>(citizen.visitsByMember())));
        days.listMeetings(team, date.minusDays(DAYS_OF_HISTORY), date.minusDays(1))
                .forEach(met -> visitsByCitizen
                        .computeIfAbsent(met.citizen(), none -> new TreeMap<>())
                        .merge(met.member(), Math.toIntExact(met.visits()), Integer::sum));
        return visitsByCitizen.entrySet().stream()
                .flatMap(citizen -> citizen.getValue().entrySet().stream()
                        .map(member -> new HistoryRow(citizen.getKey(), member.getKey(), member.getValue())))
                .toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(id.apply(one), one));
        return byId;
    }
}
