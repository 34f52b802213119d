package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code groups.csv}. */
final class GroupRows {

    private static final int MOST_CITIZENS = 1000;

    private final Known known;

    private GroupRows(Known known) {
        this.known = known;
    }

    static List<GroupRow> read(Table table, Known known, Problems problems) {
        return table.read(problems, new GroupRows(known)::row);
    }

    private @Nullable GroupRow row(Cells cells) {
        String id = cells.needed("id", Words::id);
        CitizenRows.refuseBase(cells, id);
        LocalDate date = cells.needed("date", Moments::date);
        String task = cells.needed("task", Words::text);
        String name = cells.needed("name", Words::text);
        Location location = cells.location("latitude", "longitude");
        StartWindow window = StartWindow.read(cells);
        Integer minutes = cells.needed("minutes", Figures.whole(1, VisitRows.MINUTES_OF_A_DAY));
        Integer staff = cells.orElse("staff", Figures.whole(1, VisitRows.MOST_STAFF), 1);
        Set<String> competences = cells.list("competences");
        Integer minCitizens = cells.needed("min_citizens", Figures.whole(1, MOST_CITIZENS));
        Integer maxCitizens = cells.needed("max_citizens", Figures.whole(1, MOST_CITIZENS));
        checkRoom(cells, minCitizens, maxCitizens);
        Set<String> citizens = cells.list("citizens", known.citizen());
        Set<String> replaces = cells.list("replaces");
        if (!cells.sound()) {
            return null;
        }
        return new GroupRow(
                requireNonNull(id),
                requireNonNull(date),
                requireNonNull(task),
                requireNonNull(name),
                requireNonNull(location),
                requireNonNull(window.earliest()),
                requireNonNull(window.latest()),
                requireNonNull(minutes),
                requireNonNull(staff),
                competences,
                requireNonNull(minCitizens),
                requireNonNull(maxCitizens),
                citizens,
                replaces);
    }

    private static void checkRoom(Cells cells, @Nullable Integer min, @Nullable Integer max) {
        if (min != null && max != null && min > max) {
            cells.problem(
                    ProblemCode.CITIZENS_REVERSED,
                    "max_citizens",
                    "max_citizens, " + max + ", is less than min_citizens, " + min + ".",
                    "Swap the two, or correct one.",
                    Map.of("value", String.valueOf(max), "min", String.valueOf(min)));
        }
    }
}
