package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.VisitMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code visits.csv}. */
final class VisitRows {

    static final int MINUTES_OF_A_DAY = 24 * 60;
    static final int DAYS_APART = 14;
    static final int MOST_MINUTES_APART = DAYS_APART * MINUTES_OF_A_DAY;
    static final int MOST_STAFF = 2;
    private static final int SHOULD = 2;
    private static final int MAY = 3;

    private final Known known;
    private final boolean oneDateAVisit;
    private final FollowingVisits following = new FollowingVisits();

    private VisitRows(Known known, boolean oneDateAVisit) {
        this.known = known;
        this.oneDateAVisit = oneDateAVisit;
    }

    static List<VisitRow> read(Table table, Known known, boolean oneDateAVisit, Problems problems) {
        VisitRows rows = new VisitRows(known, oneDateAVisit);
        List<VisitRow> visits = table.read(problems, rows::row);
        rows.following.report();
        return visits;
    }

    private @Nullable VisitRow row(Cells cells) {
        String id = cells.needed("id", Words::id);
        String citizen = cells.needed("citizen", known.citizen());
        NavigableSet<LocalDate> dates = cells.dates("date");
        String task = cells.needed("task", Words::text);
        Integer minutes = cells.needed("minutes", Figures.whole(1, MINUTES_OF_A_DAY));
        StartWindow window = StartWindow.read(cells);
        Boolean strict = cells.orElse("strict", Words::flag, false);
        Integer staff = cells.orElse("staff", Figures.whole(1, MOST_STAFF), 1);
        Set<String> competences = cells.list("competences");
        Set<String> competencesSecond = cells.list("competences_second");
        Integer priority = cells.orElse("priority", Figures.whole(1, MAY), SHOULD);
        VisitMode mode = cells.orElse("mode", Words.oneOf(VisitMode.class), VisitMode.HOME);
        String after = cells.optional("after", known.visit());
        Integer afterMin = cells.optional("after_min", Figures.whole(0, MOST_MINUTES_APART));
        Integer afterMax = cells.optional("after_max", Figures.whole(0, MOST_MINUTES_APART));
        checkSecond(cells, staff);
        checkGap(cells, afterMin, afterMax);
        checkDates(cells, dates);
        following.add(id, dates, after, cells);
        if (!cells.sound()) {
            return null;
        }
        return new VisitRow(
                requireNonNull(id),
                requireNonNull(citizen),
                dates,
                requireNonNull(task),
                requireNonNull(minutes),
                requireNonNull(window.earliest()),
                requireNonNull(window.latest()),
                requireNonNull(strict),
                requireNonNull(staff),
                competences,
                competencesSecond,
                requireNonNull(priority),
                requireNonNull(mode),
                after,
                afterMin,
                afterMax);
    }

    private static void checkSecond(Cells cells, @Nullable Integer staff) {
        if (staff != null && staff == 1 && cells.has("competences_second")) {
            cells.problem(
                    ProblemCode.SECOND_OF_ONE,
                    "competences_second",
                    "The visit asks competences of a second person but is for one.",
                    "Write 2 in staff, or empty the cell.",
                    Map.of());
        }
    }

    private void checkDates(Cells cells, NavigableSet<LocalDate> dates) {
        if (oneDateAVisit && dates.size() > 1) {
            cells.problem(
                    ProblemCode.SEVERAL_DATES,
                    "date",
                    "The visit has " + dates.size() + " dates.",
                    "Keep one; samvagt plan --days finds the best of several.",
                    Map.of("dates", String.valueOf(dates.size())));
        }
    }

    private static void checkGap(Cells cells, @Nullable Integer min, @Nullable Integer max) {
        if (!cells.has("after") && (cells.has("after_min") || cells.has("after_max"))) {
            cells.problem(
                    ProblemCode.AFTER_MISSING,
                    "after",
                    "Minutes after a visit are given, but not the visit.",
                    "Write the visit's id, or empty after_min and after_max.",
                    Map.of());
        }
        if (min != null && max != null && min > max) {
            cells.problem(
                    ProblemCode.AFTER_REVERSED,
                    "after_max",
                    "after_max, " + max + ", is less than after_min, " + min + ".",
                    "Swap the two, or correct one.",
                    Map.of("value", String.valueOf(max), "min", String.valueOf(min)));
        }
    }
}
