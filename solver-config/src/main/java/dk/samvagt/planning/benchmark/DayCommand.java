package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark day FOLDER --seconds N}: how fast a team's day, or several together, is planned and how well. */
@Command(
        name = "day",
        description = "Plans one day of a team's folder, or several together, and tells how fast and how well.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class DayCommand implements Callable<Integer> {

    private static final int WARM_UP_SECONDS = 5;
    /** Keeps the chances of runs in a row apart. */
    private static final long NEXT_SEED = 1_000;

    private static final List<Integer> LOOKED_AT = List.of(1, 2, 5, 10, 20, 30, 60, 120);

    @Spec
    private CommandSpec spec;

    @Mixin
    private TeamDay day;

    @Option(names = "--seconds", required = true, paramLabel = "N", description = "How long to search each time.")
    private int seconds;

    @Option(
            names = "--seeds",
            defaultValue = "1,2,3,4,5",
            split = ",",
            paramLabel = "S",
            description = "Seeds of the search's chances, a run for each (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds;

    @Option(
            names = "--days",
            defaultValue = "1",
            paramLabel = "N",
            description = "How many days together, from the date on; baths, cleaning, training and social support may"
                    + " then move by a day (default: ${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--times",
            defaultValue = "1",
            paramLabel = "T",
            description = "How many times in a row for each seed, each going on from the plan before"
                    + " (default: ${DEFAULT-VALUE}).")
    private int times;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || days < 1 || times < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds, --days and --times must be 1 or more.");
        }
        DayPlan problem = day.read(days, spec);
        out().printf(
                        Locale.ROOT,
                        "%d stops, %d shifts%n",
                        problem.stops().size(),
                        problem.routes().size());
        DayPlanner planner = new DayPlanner();
        planner.plan(problem, Effort.ofSeconds(WARM_UP_SECONDS), better -> {}, () -> false);
        List<DayRun> runs = new ArrayList<>();
        for (long seed : seeds) {
            runs.add(run(planner, problem, seed));
        }
        tell("rounds a second", runs, DayRun::roundsPerSecond);
        tell("moves a second (places tried exactly)", runs, DayRun::trialsPerSecond);
        tell("seconds to the first plan with visits on it that breaks no hard rule", runs, DayRun::secondsToFeasible);
        tell("seconds until nothing is left out", runs, DayRun::secondsToComplete);
        tell("soft score at the end", runs, DayRun::softScore);
        LOOKED_AT.stream()
                .filter(second -> second <= seconds)
                .forEach(second -> tell("soft score after " + second + " s", runs, run -> run.softScoreAfter(second)));
        return 0;
    }

    /** The last of the runs in a row. */
    private DayRun run(DayPlanner planner, DayPlan problem, long seed) {
        DayRun run = DayRun.of(planner, problem, effort(seed));
        tell(seed, run);
        for (int time = 1; time < times; time++) {
            run = DayRun.of(planner, run.figures().plan(), effort(seed + time * NEXT_SEED));
            tell(seed, run);
        }
        return run;
    }

    private Effort effort(long seed) {
        return new Effort(Duration.ofSeconds(seconds), seed);
    }

    private void tell(long seed, DayRun run) {
        out().println("seed " + seed + ": " + run.text());
        run.timeline().forEach(line -> out().println("  " + line));
    }

    private void tell(String what, List<DayRun> runs, ToDoubleFunction<DayRun> figure) {
        Measured measured = new Measured(runs.stream().mapToDouble(figure).toArray());
        out().println(String.format(Locale.ROOT, "median %s: %.2f", what, measured.median()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
