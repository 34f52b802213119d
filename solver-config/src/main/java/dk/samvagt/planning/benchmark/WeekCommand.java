package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark week FOLDER --seconds N}: how well several days are planned together. */
@Command(
        name = "week",
        description =
                "Plans several days of a team's folder together, with baths, cleaning, training and social support"
                        + " free to move by a day.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class WeekCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private TeamDay first;

    @Option(names = "--days", defaultValue = "7", paramLabel = "N", description = "How many (default: 7).")
    private int days;

    @Option(names = "--seconds", required = true, paramLabel = "N", description = "How long to search each time.")
    private int seconds;

    @Option(
            names = "--seeds",
            split = ",",
            defaultValue = "1",
            paramLabel = "S",
            description = "Seeds of the search's chances (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || days < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds and --days must be 1 or more.");
        }
        TeamFolder team = first.folder(spec);
        DayPlan problem = TeamWeek.of(team, first.date(team, spec), days);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.ROOT,
                        "%d stops, %d shifts%n",
                        problem.stops().size(),
                        problem.routes().size());
        double[] scores = new double[seeds.size()];
        for (int i = 0; i < scores.length; i++) {
            Effort effort = new Effort(Duration.ofSeconds(seconds), seeds.get(i));
            DayRun run = DayRun.of(new DayPlanner(), problem, effort);
            spec.commandLine().getOut().println("seed " + seeds.get(i) + ": " + run.text());
            scores[i] = run.softScore();
        }
        spec.commandLine()
                .getOut()
                .printf(Locale.ROOT, "median soft score at the end: %.0f%n", new Measured(scores).median());
        return 0;
    }
}
