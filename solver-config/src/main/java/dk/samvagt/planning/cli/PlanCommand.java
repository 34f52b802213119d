package dk.samvagt.planning.cli;

import dk.samvagt.planning.exchange.DataProblem;
import dk.samvagt.planning.exchange.PlanWriter;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import dk.samvagt.planning.exchange.TeamFolderResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan FOLDER --seconds N --out FOLDER}: plans the dates of a team's CSV folder. */
@Command(
        name = "plan",
        description = "Plans the dates of a team's CSV folder and writes plan.csv, unassigned.csv and replaced.csv.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class PlanCommand implements Callable<Integer> {

    private final InstantSource clock;
    private final Instant began;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The team's CSV files; docs/csv.md tells what they hold.")
    private Path folder;

    @Option(
            names = "--seconds",
            required = true,
            paramLabel = "N",
            description = "How long to take, starting up and all dates together.")
    private int seconds;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the plan is written.")
    private Path out;

    @Option(names = "--date", paramLabel = "yyyy-MM-dd", description = "Plan only this date.")
    private @Nullable LocalDate date;

    @Option(
            names = "--days",
            paramLabel = "N",
            description = "Plan N days together, from --date or the first date on: a visit with several dates falls on "
                    + "the one that suits best, and faces count over all of them.")
    private @Nullable Integer days;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Seed of the search's chances (default: ${DEFAULT-VALUE}).")
    private long seed;

    /**
     * The command.
     *
     * @param began when the program was started
     */
    PlanCommand(InstantSource clock, Instant began) {
        this.clock = clock;
        this.began = began;
    }

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds (" + seconds + ") must be 1 or more.");
        }
        if (days != null && days < 1) {
            throw new ParameterException(spec.commandLine(), "--days (" + days + ") must be 1 or more.");
        }
        return switch (new TeamFolderReader().read(folder)) {
            case TeamFolderResult.Valid valid -> plan(valid.folder());
            case TeamFolderResult.Invalid invalid -> refuse(invalid.problems());
        };
    }

    private int refuse(List<DataProblem> problems) {
        problems.forEach(problem -> err().println(problem.text()));
        err().println(
                        problems.size() == 1
                                ? "1 problem; nothing written."
                                : problems.size() + " problems; nothing written.");
        return ExitCode.BAD_INPUT;
    }

    private int plan(TeamFolder team) throws IOException {
        NavigableSet<LocalDate> dates = dates(team);
        makeOut();
        PlannedFolder planned;
        try (ProgressLines progress = new ProgressLines(clock, began, err()::println)) {
            FolderPlanner planner = new FolderPlanner(clock, progress);
            Duration time = Duration.ofSeconds(seconds);
            planned = days == null
                    ? planner.plan(team, dates, began, time, seed)
                    : planner.planTogether(team, dates, began, time, seed);
        }
        new PlanWriter().write(out, planned.planned(), planned.unassigned(), planned.replaced());
        planned.days().forEach(day -> spec.commandLine().getOut().println(day.summary()));
        planned.notes().forEach(err()::println);
        return planned.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private NavigableSet<LocalDate> dates(TeamFolder team) {
        NavigableSet<LocalDate> dates = team.dates();
        if (days != null) {
            LocalDate first = date == null ? dates.first() : date;
            dates = dates.subSet(first, true, first.plusDays(days - 1L), true);
        }
        if (date == null) {
            return dates;
        }
        if (!dates.contains(date)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--date " + date + " has nothing to plan; the dates that have are " + team.dates() + ".");
        }
        return days == null ? new TreeSet<>(Set.of(date)) : dates;
    }

    /** Better told now than after the search. */
    private void makeOut() {
        try {
            Files.createDirectories(out);
        } catch (IOException e) {
            throw new ParameterException(
                    spec.commandLine(), "--out " + out + " cannot be made: " + e.getMessage() + ".", e);
        }
        if (!Files.isWritable(out)) {
            throw new ParameterException(spec.commandLine(), "--out " + out + " cannot be written to.");
        }
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
