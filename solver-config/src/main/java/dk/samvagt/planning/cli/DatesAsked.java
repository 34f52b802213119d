package dk.samvagt.planning.cli;

import dk.samvagt.planning.exchange.TeamFolder;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which of a folder's dates to plan, as the command line names them; nothing named means all, one after the other. */
final class DatesAsked {

    @Option(
            names = "--date",
            paramLabel = "yyyy-MM-dd",
            description = "Plan only this date; with --days, the first of them.")
    private @Nullable LocalDate date;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Plan N days together, as one problem: a visit with several dates falls on the one that suits"
                    + " best, and faces count over all of them.")
    private @Nullable Integer days;

    /**
     * Looks at what was asked for.
     *
     * @throws IllegalArgumentException where it is no day at all
     */
    void check() {
        if (days != null && days < 1) {
            throw new IllegalArgumentException("--days (" + days + ") must be 1 or more.");
        }
    }

    boolean together() {
        return days != null;
    }

    /**
     * Those of a folder.
     *
     * @throws IllegalArgumentException where the folder has nothing to plan on the date named
     */
    NavigableSet<LocalDate> of(TeamFolder team) {
        NavigableSet<LocalDate> all = team.dates();
        if (date != null && !all.contains(date)) {
            throw new IllegalArgumentException(
                    "--date " + date + " has nothing to plan; the dates that have are " + all + ".");
        }
        if (all.isEmpty() || date == null && days == null) {
            return all;
        }
        LocalDate first = date == null ? all.first() : date;
        return days == null ? new TreeSet<>(Set.of(first)) : all.subSet(first, true, first.plusDays(days - 1L), true);
    }
}
