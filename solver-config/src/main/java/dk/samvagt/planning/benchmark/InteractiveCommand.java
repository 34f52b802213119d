package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark interactive FOLDER}: how long a person waits for the price of a change. */
@Command(
        name = "interactive",
        description =
                "Tells how long a change by hand takes to be judged, and the best places for a visit to be found.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class InteractiveCommand implements Callable<Integer> {

    private static final int WARM_UP = 100;
    private static final int PLACES = 10;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TeamDay day;

    @Option(
            names = "--changes",
            defaultValue = "300",
            paramLabel = "N",
            description = "How many changes are measured (default: ${DEFAULT-VALUE}).")
    private int changes;

    @Option(
            names = "--seconds",
            defaultValue = "5",
            paramLabel = "N",
            description = "How long the plan that is changed is searched for (default: ${DEFAULT-VALUE}).")
    private int seconds;

    @Override
    public Integer call() throws IOException {
        if (changes < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--changes and --seconds must be 1 or more.");
        }
        DayPlanner planner = new DayPlanner();
        DayPlanJudge judge = new DayPlanJudge();
        DayPlan plan = planner.plan(day.read(spec), Effort.ofSeconds(seconds), better -> {}, () -> false);
        RandomChange change = new RandomChange(plan, 1);
        tell("judging a changed plan, with reasons", () -> judge.judge(change.copy()));
        tell(
                "finding the best places for a visit",
                () -> planner.options(plan, change.stop().errand().id(), PLACES));
        tell(
                "finding them and judging each, with reasons",
                () -> planner.options(plan, change.stop().errand().id(), PLACES)
                        .forEach(option -> judge.judge(option.plan())));
        return 0;
    }

    private void tell(String what, Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        double[] millis = new double[changes];
        for (int i = 0; i < changes; i++) {
            long began = System.nanoTime();
            work.run();
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        spec.commandLine().getOut().println(what + ": " + new Measured(millis).text("ms"));
    }
}
