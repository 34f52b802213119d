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
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmark uhhc FILE... --seconds N --out FILE}: plans published problems as a team's day is planned. */
@Command(
        name = "uhhc",
        description = "Plans unified home health care problems as published by Ceschia and others (2026).",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class UhhcCommand implements Callable<Integer> {

    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Problems in the authors' JSON.")
    private List<Path> files;

    @Option(names = "--seconds", required = true, paramLabel = "N", description = "How long to search for each.")
    private int seconds;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = "Where the solution is written; a folder where there are several problems.")
    private Path out;

    @Option(
            names = {"--seed", "--seeds"},
            defaultValue = "1",
            split = ",",
            paramLabel = "S",
            description = "Seeds of the search's chances, a run for each; the best run is written"
                    + " (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds;

    @Option(
            names = "--best-known",
            paramLabel = "TSV",
            description = "A table with the columns file and published_objective, to print the gaps to.")
    private @Nullable Path bestKnown;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds (" + seconds + ") must be 1 or more.");
        }
        List<UhhcInstance> instances = new ArrayList<>();
        for (Path file : files) {
            instances.add(read(file));
        }
        if (files.size() > 1) {
            Files.createDirectories(out);
        }
        GapTable table = new GapTable(known());
        int exit = COMPLETE;
        for (int i = 0; i < files.size(); i++) {
            exit = Math.max(exit, plan(files.get(i), instances.get(i), table));
        }
        if (bestKnown != null || seeds.size() > 1) {
            table.lines().forEach(spec.commandLine().getOut()::println);
        }
        return exit;
    }

    private BestKnown known() throws IOException {
        if (bestKnown == null) {
            return BestKnown.none();
        }
        try {
            return BestKnown.read(bestKnown, "published_objective");
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), bestKnown + ": " + e.getMessage(), e);
        }
    }

    /** Never a problem's own name, even where the folder is its own. */
    private Path target(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.json$", "");
        return files.size() == 1 ? out : out.resolve(name + ".solution.json");
    }

    private UhhcInstance read(Path file) throws IOException {
        try {
            return UhhcInstance.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
        }
    }

    /** A run for each seed; the first that leaves nothing out and costs least is written. */
    private int plan(Path file, UhhcInstance instance, GapTable table) throws IOException {
        List<Double> objectives = new ArrayList<>();
        int fewest = Integer.MAX_VALUE;
        double least = Double.MAX_VALUE;
        for (long seed : seeds) {
            Effort effort = new Effort(Duration.ofSeconds(seconds), seed);
            DayPlan plan = new DayPlanner().plan(instance.day(), effort, better -> {}, () -> false);
            UhhcSolution solution = instance.solution(plan);
            double objective = solution.objective();
            int leftOut = tell(file, instance, plan, solution);
            objectives.add(objective);
            if (leftOut < fewest || leftOut == fewest && objective < least) {
                Files.writeString(target(file), solution.text());
                fewest = leftOut;
                least = objective;
            }
        }
        table.add(file.getFileName().toString(), objectives);
        return fewest == 0 ? COMPLETE : INCOMPLETE;
    }

    /** Prints what came out, and answers how many services were left out. */
    private int tell(Path file, UhhcInstance instance, DayPlan plan, UhhcSolution solution) {
        String name = file.getFileName().toString();
        spec.commandLine().getOut().println(name + ": " + solution.objectiveText());
        List<String> leftOut = plan.stops().stream()
                .filter(stop -> stop.route() == null)
                .map(Stop::id)
                .toList();
        if (!leftOut.isEmpty()) {
            spec.commandLine().getErr().println(name + ": left out " + String.join(", ", leftOut));
        }
        return leftOut.size();
    }
}
