package dk.samvagt.planning.cli;

import dk.samvagt.planning.exchange.DataProblem;
import dk.samvagt.planning.exchange.PlanWriter;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.planning.exchange.TeamFolderResult;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Reads a team's folder, plans it and writes the plan; tells what came out of it.
 *
 * @param asked which dates to plan
 * @param searches side by side
 * @param out takes lines of results
 * @param err takes lines of problems
 */
record FolderRun(
        SearchLength length,
        DatesAsked asked,
        long seed,
        int searches,
        InstantSource clock,
        DayPlanner planner,
        Consumer<String> out,
        Consumer<String> err) {

    /**
     * Plans one folder.
     *
     * @param began when the time began to run
     * @return how it ended, of {@link ExitCode}
     */
    int plan(Path folder, Path target, Instant began, Progress progress) throws IOException {
        return switch (new TeamFolderReader().read(folder)) {
            case TeamFolderResult.Valid valid -> plan(valid.folder(), target, began, progress);
            case TeamFolderResult.Invalid invalid -> refuse(invalid.problems());
        };
    }

    private int refuse(List<DataProblem> problems) {
        problems.forEach(problem -> err.accept(problem.text()));
        err.accept(
                problems.size() == 1 ? "1 problem; nothing written." : problems.size() + " problems; nothing written.");
        return ExitCode.BAD_INPUT;
    }

    private int plan(TeamFolder team, Path target, Instant began, Progress progress) throws IOException {
        NavigableSet<LocalDate> dates;
        try {
            dates = asked.of(team);
        } catch (IllegalArgumentException e) {
            err.accept(e.getMessage());
            return ExitCode.BAD_INPUT;
        }
        String unwritable = OutFolder.make(target);
        if (unwritable != null) {
            err.accept(unwritable);
            return ExitCode.BAD_INPUT;
        }
        long errands = dates.stream()
                .mapToLong(one -> FolderPlanner.errands(team, one))
                .sum();
        LongFunction<Effort> efforts = length.efforts(clock, began, errands, seed, searches);
        FolderPlanner days = new FolderPlanner(planner, progress);
        PlannedFolder planned = asked.together()
                ? days.planTogether(team, dates, efforts.apply(errands))
                : days.plan(team, dates, efforts);
        new PlanWriter().write(target, planned.planned(), planned.unassigned(), planned.replaced());
        planned.days().forEach(day -> out.accept(day.summary()));
        planned.notes().forEach(err);
        return planned.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }
}
