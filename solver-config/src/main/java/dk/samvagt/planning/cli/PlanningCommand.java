package dk.samvagt.planning.cli;

import dk.samvagt.planning.benchmark.BenchmarkCommand;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's first word: {@code samvagt-plan}. */
@Command(
        name = "samvagt-plan",
        description = "Plans the day of a self-managing home-care team.",
        mixinStandardHelpOptions = true,
        version = "Samvagt 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        exitCodeList = {
            "0:A plan that breaks no hard rule and leaves nothing out",
            "1:A plan, but visits were left out or a hard rule is broken",
            "2:Wrong data or a wrong call; nothing was written",
            "3:Something failed"
        },
        exitCodeListHeading = "%nExit codes:%n")
public final class PlanningCommand {

    /** Held on to, as its level is forgotten with it. */
    private static final Logger METERS = Logger.getLogger("io.micrometer");

    private PlanningCommand() {}

    /** Runs the command line and ends the program with its exit code. */
    public static void main(String[] args) {
        Instant began =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        // The planning library's own log has no reader here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        METERS.setLevel(Level.SEVERE);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, InstantSource.system(), began, args));
    }

    static int run(PrintWriter out, PrintWriter err, InstantSource clock, Instant began, String... args) {
        return new CommandLine(new PlanningCommand())
                .addSubcommand(new PlanCommand(clock, began))
                .addSubcommand(new BenchmarkCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(PlanningCommand::failed)
                .execute(args);
    }

    private static int failed(Exception exception, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("Something failed: " + exception);
        exception.printStackTrace(command.getErr());
        return ExitCode.FAILED;
    }
}
