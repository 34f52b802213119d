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
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmark hhcrsp FILE... --seconds N --out FILE}: plans published problems as a team's day is planned. */
@Command(
        name = "hhcrsp",
        description = "Plans home health care problems as published by Mankowska, Meisel and Bierwirth (2014).",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class HhcrspCommand implements Callable<Integer> {

    private static final int COMPLETE = 0;
    private static final int INCOMPLETE = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Problems in the authors' text format.")
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
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Seed of the search's chances (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds (" + seconds + ") must be 1 or more.");
        }
        List<HhcrspInstance> instances = new ArrayList<>();
        for (Path file : files) {
            instances.add(read(file));
        }
        if (files.size() > 1) {
            Files.createDirectories(out);
        }
        int exit = COMPLETE;
        for (int i = 0; i < files.size(); i++) {
            exit = Math.max(exit, plan(files.get(i), instances.get(i), target(files.get(i))));
        }
        return exit;
    }

    /** Never a problem's own name, even where the folder is its own. */
    private Path target(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        return files.size() == 1 ? out : out.resolve(name + ".solution.txt");
    }

    private HhcrspInstance read(Path file) throws IOException {
        try {
            return HhcrspInstance.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
        }
    }

    private int plan(Path file, HhcrspInstance instance, Path target) throws IOException {
        Effort effort = new Effort(Duration.ofSeconds(seconds), seed);
        DayPlan plan = new DayPlanner().plan(HhcrspDay.of(instance), effort, better -> {}, () -> false);
        HhcrspSolution solution = HhcrspSolution.of(instance, plan);
        Files.writeString(target, solution.text());
        String name = file.getFileName().toString();
        spec.commandLine()
                .getOut()
                .println(name + ": " + solution.objective(instance).text());
        List<String> leftOut = plan.stops().stream()
                .filter(stop -> stop.route() == null)
                .map(Stop::id)
                .toList();
        if (!leftOut.isEmpty()) {
            spec.commandLine().getErr().println(name + ": left out " + String.join(", ", leftOut));
        }
        return leftOut.isEmpty() ? COMPLETE : INCOMPLETE;
    }
}
