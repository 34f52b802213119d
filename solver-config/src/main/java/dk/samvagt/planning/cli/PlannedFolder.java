package dk.samvagt.planning.cli;

import dk.samvagt.planning.exchange.PlannedVisitRow;
import dk.samvagt.planning.exchange.ReplacedRow;
import dk.samvagt.planning.exchange.UnassignedRow;
import java.util.List;

/**
 * The plans of all dates asked for.
 *
 * @param days in order of date
 */
record PlannedFolder(List<PlannedDay> days) {

    List<PlannedVisitRow> planned() {
        return days.stream().flatMap(day -> day.planned().stream()).toList();
    }

    List<UnassignedRow> unassigned() {
        return days.stream().flatMap(day -> day.unassigned().stream()).toList();
    }

    List<ReplacedRow> replaced() {
        return days.stream().flatMap(day -> day.replaced().stream()).toList();
    }

    List<String> notes() {
        return days.stream().flatMap(day -> day.notes().stream()).toList();
    }

    /** True where nothing was left out and no hard rule is broken. */
    boolean isComplete() {
        return unassigned().isEmpty() && days.stream().noneMatch(PlannedDay::breaksHardRules);
    }
}
