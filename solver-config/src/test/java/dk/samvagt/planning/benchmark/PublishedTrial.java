package dk.samvagt.planning.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Calls {@code benchmark} with a format of published problems, in a folder of its own, and keeps what it says. */
abstract class PublishedTrial {

    private static final Pattern OBJECTIVE = Pattern.compile("objective ([0-9.]+)");

    final StringWriter out = new StringWriter();
    final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private final String format;

    PublishedTrial(String format) {
        this.format = format;
    }

    /** Plans a problem for a second, with the solution in {@link #solution}; answers the exit code. */
    int planForASecond(Path problem, String... more) {
        List<String> args =
                new ArrayList<>(List.of("--seconds", "1", "--out", solution().toString()));
        args.addAll(List.of(more));
        return plan(problem, args.toArray(String[]::new));
    }

    int plan(Path problem, String... options) {
        List<String> args = new ArrayList<>(List.of(format, problem.toString()));
        args.addAll(List.of(options));
        return new CommandLine(new BenchmarkCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(args.toArray(String[]::new));
    }

    double printedObjective() {
        Matcher found = OBJECTIVE.matcher(out.toString());
        assertThat(found.find()).as(out.toString()).isTrue();
        return Double.parseDouble(found.group(1));
    }

    Path solution() {
        return folder.resolve("s");
    }

    /** A file of the folder that the property {@code samvagt.benchmarks} names; without it the test is passed over. */
    Path published(String name) {
        String benchmarks = System.getProperty("samvagt.benchmarks");
        Assumptions.assumeTrue(benchmarks != null, "-Dsamvagt.benchmarks names no folder of published problems");
        Path problem = Path.of(String.valueOf(benchmarks)).resolve(format).resolve(name);
        Assumptions.assumeTrue(Files.exists(problem), () -> problem + " is not here");
        return problem;
    }
}
