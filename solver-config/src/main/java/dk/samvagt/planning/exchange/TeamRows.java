package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Location;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code team.csv}, which describes one team. */
final class TeamRows {

    private TeamRows() {}

    static List<TeamRow> read(Table table, Problems problems) {
        int found = table.rows().size() + table.broken().size();
        if (table.readable() && found != 1) {
            problems.add(
                    ProblemCode.TEAM_COUNT,
                    table.file(),
                    table.rows().size() > 1 ? table.rows().get(1).line() : 1,
                    "id",
                    "The file describes " + (found == 0 ? "no team." : found + " teams."),
                    "Write one row, for the team whose data this is.",
                    Map.of("found", String.valueOf(found)));
        }
        return table.read(problems, TeamRows::row);
    }

    private static @Nullable TeamRow row(Cells cells) {
        String id = cells.needed("id", Words::id);
        String name = cells.needed("name", Words::text);
        Location base = cells.location("base_latitude", "base_longitude");
        return cells.sound() ? new TeamRow(requireNonNull(id), requireNonNull(name), requireNonNull(base)) : null;
    }
}
