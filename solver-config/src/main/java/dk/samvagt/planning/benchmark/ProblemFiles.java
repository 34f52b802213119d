package dk.samvagt.planning.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The published problems that are planned, and what is known of them, as the command line names them. */
@SuppressWarnings("NullAway.Init") // filled from the command line
final class ProblemFiles {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Problems in their authors' text format.")
    private List<Path> files;

    @Option(
            names = "--best-known",
            paramLabel = "TSV",
            description = "A table with the column file and one for the objective, to print the gaps to.")
    private @Nullable Path bestKnown;

    /** All problems by their files, in order; reads every file before anything is planned. */
    Map<Path, PublishedProblem> read(ProblemFormat format, CommandSpec spec) throws IOException {
        Map<Path, PublishedProblem> problems = new LinkedHashMap<>();
        for (Path file : files) {
            problems.put(file, read(file, format, spec));
        }
        return problems;
    }

    private static PublishedProblem read(Path file, ProblemFormat format, CommandSpec spec) throws IOException {
        try {
            return format.read(Files.readString(file));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
        }
    }

    boolean hasBestKnown() {
        return bestKnown != null;
    }

    BestKnown bestKnown(ProblemFormat format, CommandSpec spec) throws IOException {
        if (bestKnown == null) {
            return BestKnown.none();
        }
        try {
            return BestKnown.read(bestKnown, format.column());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), bestKnown + ": " + e.getMessage(), e);
        }
    }
}
