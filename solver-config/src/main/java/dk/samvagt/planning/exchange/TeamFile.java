package dk.samvagt.planning.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a team's data with their columns in order; a column marked {@code ?} may be empty or left out. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are made by toList() and never change
enum TeamFile implements CsvFile {
    TEAM("team.csv", true, "id name base_latitude base_longitude"),
    MEMBERS(
            "members.csv",
            true,
            "id name profession competences? languages? travel_mode gender? weekly_hours? latitude? longitude?"
                    + " supervisor?"),
    SHIFTS("shifts.csv", true, "member date start end break_minutes? break_earliest? break_latest?"),
    CITIZENS(
            "citizens.csv",
            true,
            "id name address? latitude longitude languages? contact_person? preferred_members? excluded_members?"
                    + " carer_gender?"),
    VISITS(
            "visits.csv",
            true,
            "id citizen date task minutes earliest_start latest_start strict? staff? competences?"
                    + " competences_second? priority? mode? after? after_min? after_max?"),
    GROUPS(
            "groups.csv",
            false,
            "id date task name latitude longitude earliest_start latest_start minutes staff? competences?"
                    + " min_citizens max_citizens citizens? replaces?"),
    HISTORY("history.csv", false, "citizen member visits"),
    RESPITES("respites.csv", false, "citizen relative? date from to"),
    TRAVEL("travel.csv", false, "from to mode minutes");

    private final String fileName;
    private final boolean needed;
    private final List<Column> columns;

    TeamFile(String fileName, boolean needed, String columns) {
        this.fileName = fileName;
        this.needed = needed;
        this.columns = CsvFile.columns(columns);
    }

    static Optional<TeamFile> find(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    static List<String> fileNames() {
        return Arrays.stream(values()).map(TeamFile::fileName).toList();
    }

    @Override
    public String fileName() {
        return fileName;
    }

    boolean needed() {
        return needed;
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public boolean personal() {
        return this == CITIZENS || this == RESPITES;
    }
}
