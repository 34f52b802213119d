package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark FORMAT FILE... --seconds N --out FILE}: plans published problems as a team's day is planned. */
@SuppressWarnings("NullAway.Init") // filled from the command line
abstract class PublishedCommand implements Callable<Integer> {

    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;

    private final ProblemFormat format;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProblemFiles files;

    @Option(names = "--seconds", required = true, paramLabel = "N", description = "How long to search for each.")
    private int seconds;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the solution is written; a folder, where there is one or there are several problems.")
    private Path out;

    @Option(
            names = {"--seed", "--seeds"},
            defaultValue = "1",
            split = ",",
            paramLabel = "S",
            description = "Seeds of the search's chances, a run for each; the best run is written"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds;

    PublishedCommand(ProblemFormat format) {
        this.format = format;
    }

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds (" + seconds + ") must be 1 or more.");
        }
        Map<Path, PublishedProblem> problems = files.read(format, spec);
        boolean intoFolder = problems.size() > 1 || Files.isDirectory(out);
        Files.createDirectories(intoFolder ? out : out.toAbsolutePath().resolveSibling(""));
        GapTable table = new GapTable(files.bestKnown(format, spec));
        int exit = COMPLETE;
        for (Map.Entry<Path, PublishedProblem> problem : problems.entrySet()) {
            Path target = intoFolder ? out.resolve(solutionName(problem.getKey())) : out;
            exit = Math.max(exit, plan(problem.getKey().getFileName().toString(), problem.getValue(), target, table));
        }
        if (files.hasBestKnown() || seeds.size() > 1) {
            table.lines().forEach(spec.commandLine().getOut()::println);
        }
        return exit;
    }

    /** Never a problem's own name, even where the folder is its own. */
    private static String solutionName(Path problem) {
        return problem.getFileName().toString().replaceFirst("(\\.[^.]+)?$", ".solution$1");
    }

    /** A run for each seed; the first that leaves nothing out and costs least is written. */
    private int plan(String name, PublishedProblem problem, Path target, GapTable table) throws IOException {
        List<Double> objectives = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        double least = Double.MAX_VALUE;
        for (long seed : seeds) {
            Effort effort = new Effort(Duration.ofSeconds(seconds), seed);
            DayPlan plan = new DayPlanner().plan(problem.day(), effort, better -> {}, () -> false);
            PublishedSolution solution = problem.solution(plan);
            spec.commandLine().getOut().println(name + ": " + solution.objectiveText());
            int leftOut = tellLeftOut(name, plan);
            objectives.add(solution.objective());
            if (leftOut < fewest || leftOut == fewest && solution.objective() < least) {
                Files.writeString(target, solution.text());
                fewest = leftOut;
                least = solution.objective();
            }
        }
        table.add(name, objectives);
        return fewest == 0 ? COMPLETE : INCOMPLETE;
    }

    /** Answers how many were of those that must not be. */
    private int tellLeftOut(String name, DayPlan plan) {
        List<String> leftOut = plan.stops().stream()
                .filter(stop -> stop.route() == null)
                .filter(stop -> stop.visit() == null || !stop.visit().isOptional())
                .map(Stop::id)
                .toList();
        if (!leftOut.isEmpty()) {
            spec.commandLine().getErr().println(name + ": left out " + String.join(", ", leftOut));
        }
        return leftOut.size();
    }
}
