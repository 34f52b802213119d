package dk.samvagt.planning.exchange;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Turns the tables of all files into a team's data, once all ids are known. */
final class TablesReader {

    private final Map<TeamFile, Table> tables;
    private final Problems problems;

    TablesReader(Map<TeamFile, Table> tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    TeamFolderResult read(LocalTime dayStart, LocalTime dayEnd, boolean oneDateAVisit) {
        Known known =
                new Known(ids(TeamFile.MEMBERS), ids(TeamFile.CITIZENS), ids(TeamFile.VISITS), ids(TeamFile.GROUPS));
        known.visits().reportShared(TeamFile.VISITS, table(TeamFile.GROUPS), problems);
        List<TeamRow> teams = TeamRows.read(table(TeamFile.TEAM), problems);
        List<MemberRow> members = MemberRows.read(table(TeamFile.MEMBERS), known, problems);
        List<ShiftRow> shifts = ShiftRows.read(table(TeamFile.SHIFTS), known, dayStart, dayEnd, problems);
        List<CitizenRow> citizens = CitizenRows.read(table(TeamFile.CITIZENS), known, problems);
        List<VisitRow> visits = VisitRows.read(table(TeamFile.VISITS), known, oneDateAVisit, problems);
        List<GroupRow> groups = GroupRows.read(table(TeamFile.GROUPS), known, problems);
        List<HistoryRow> history = PairRows.history(table(TeamFile.HISTORY), known, problems);
        List<RespiteRow> respites = PairRows.respites(table(TeamFile.RESPITES), known, problems);
        List<TravelRow> travel = PairRows.travel(table(TeamFile.TRAVEL), known, problems);
        if (!problems.none()) {
            return new TeamFolderResult.Invalid(problems.list());
        }
        return new TeamFolderResult.Valid(
                new TeamFolder(teams.getFirst(), members, shifts, citizens, visits, groups, history, respites, travel));
    }

    private Ids ids(TeamFile file) {
        return Ids.of(table(file), problems);
    }

    private Table table(TeamFile file) {
        return Objects.requireNonNull(tables.get(file));
    }
}
