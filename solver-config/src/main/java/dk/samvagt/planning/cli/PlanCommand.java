package dk.samvagt.planning.cli;

import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code plan FOLDER... --seconds N --out FOLDER}: plans the dates of teams' CSV folders. */
@Command(
        name = "plan",
        description = "Plans the dates of a team's CSV folder and writes plan.csv, unassigned.csv and replaced.csv."
                + " Several teams are planned two at a time, each into a folder of its own name below --out.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class PlanCommand implements Callable<Integer> {

    private final InstantSource clock;
    private final Instant began;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1..*",
            description = "A team's CSV files; docs/csv.md tells what they hold.")
    private List<Path> folders;

    @ArgGroup(multiplicity = "1")
    private SearchLength length;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the plan is written.")
    private Path out;

    @Mixin
    private DatesAsked dates;

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
        try {
            length.check();
            dates.check();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        DayPlanner planner = new DayPlanner();
        return folders.size() == 1 ? planOne(folders.getFirst(), planner) : planAll(planner);
    }

    private int planOne(Path folder, DayPlanner planner) throws IOException {
        Consumer<String> err = err()::println;
        try (ProgressLines progress = new ProgressLines(clock, began, err)) {
            return run(planner, Effort.USUAL_SEARCHES, spec.commandLine().getOut()::println, err)
                    .plan(folder, out, began, progress);
        }
    }

    private int planAll(DayPlanner planner) {
        TeamQueue queue;
        try {
            queue = new TeamQueue(folders, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return queue.plan(
                clock,
                name -> run(
                        planner,
                        1,
                        line -> tell(spec.commandLine().getOut(), name, line),
                        line -> tell(err(), name, line)));
    }

    private FolderRun run(DayPlanner planner, int searches, Consumer<String> lines, Consumer<String> problems) {
        return new FolderRun(length, dates, seed, searches, clock, planner, lines, problems);
    }

    private static void tell(PrintWriter to, String name, String line) {
        to.println(name + ": " + line);
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
