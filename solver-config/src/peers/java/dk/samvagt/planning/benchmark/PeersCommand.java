package dk.samvagt.planning.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark peers FILE... --seconds N}: other planners beside ours, one after the other on this machine. */
@Command(
        name = "peers",
        description = "Lets Timefold's own search, OR-Tools and jsprit solve the same published problems, one after"
                + " the other, each for the same time. What they find is checked by a program of its own.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class PeersCommand implements Callable<Integer> {

    private static final int RIGHT = 0;
    private static final int WRONG = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ProblemFiles files;

    @Option(
            names = "--format",
            defaultValue = "VRPTW",
            paramLabel = "FORMAT",
            description = "What the problems are: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ProblemFormat format;

    @Option(names = "--seconds", required = true, paramLabel = "N", description = "How long each may search.")
    private int seconds;

    @Option(
            names = "--seed",
            defaultValue = "1",
            paramLabel = "S",
            description = "Seed of the chances of those who let it be set (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** Runs as a program of its own, as no peer is part of what is shipped. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new PeersCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(args));
    }

    @Override
    public Integer call() throws IOException {
        if (seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds (" + seconds + ") must be 1 or more.");
        }
        List<Peer> peers = List.of(new SamvagtPeer(), new TimefoldPeer(), new OrToolsPeer(), new JspritPeer());
        peers.forEach(peer -> out().println(peer.name() + " searches with " + peer.threads() + " thread(s)"));
        PeerTable table = new PeerTable(files.bestKnown(format, spec), peers);
        int exit = RIGHT;
        for (Map.Entry<Path, PublishedProblem> problem : files.read(format, spec).entrySet()) {
            String name = problem.getKey().getFileName().toString();
            Map<Peer, Double> objectives = new LinkedHashMap<>();
            for (Peer peer : peers) {
                Optional<Checked> checked = solve(peer, problem.getKey(), problem.getValue());
                checked.filter(found -> found.violations().isEmpty())
                        .ifPresent(found -> objectives.put(peer, found.objective()));
                if (checked.isPresent() && !objectives.containsKey(peer)) {
                    exit = WRONG;
                }
            }
            table.add(name, objectives);
        }
        table.lines().forEach(out()::println);
        return exit;
    }

    private Optional<Checked> solve(Peer peer, Path file, PublishedProblem problem) throws IOException {
        long began = System.nanoTime();
        Optional<PublishedSolution> found = peer.solve(problem, Duration.ofSeconds(seconds), seed);
        double took = (System.nanoTime() - began) / 1e9;
        String what = file.getFileName() + ", " + peer.name() + ": ";
        if (found.isEmpty()) {
            out().println(what + "no solution, or beyond it");
            return Optional.empty();
        }
        Checked checked = Checked.of(
                format, Files.readString(file), found.orElseThrow().text());
        out().println(what + found.orElseThrow().objectiveText() + String.format(Locale.ROOT, ", %.1f s", took));
        checked.violations().forEach(violation -> out().println(what + "wrong, " + violation));
        return Optional.of(checked);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
