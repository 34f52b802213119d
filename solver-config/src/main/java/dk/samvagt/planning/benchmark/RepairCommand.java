package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark repair FOLDER --seconds N}: how a published day is mended when somebody is sick or help is urgent. */
@Command(
        name = "repair",
        description =
                "Publishes a plan of a day, lets a member fall ill and a visit come up at 10:00, and tells how the"
                        + " day is mended.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class RepairCommand implements Callable<Integer> {

    private static final LocalTime AT = LocalTime.of(10, 0);

    @Spec
    private CommandSpec spec;

    @Mixin
    private TeamDay day;

    @Option(names = "--seconds", required = true, paramLabel = "N", description = "How long each repair may take.")
    private int seconds;

    @Option(
            names = "--plan-seconds",
            defaultValue = "10",
            paramLabel = "N",
            description = "How long the plan that is published is searched for (default: ${DEFAULT-VALUE}).")
    private int planSeconds;

    @Option(
            names = "--seeds",
            defaultValue = "1,2,3",
            split = ",",
            paramLabel = "S",
            description = "Seeds: of each plan, who is sick and who needs a visit (default: ${DEFAULT-VALUE}).")
    private List<Long> seeds;

    @Override
    public Integer call() throws IOException {
        if (seconds < 1 || planSeconds < 1) {
            throw new ParameterException(spec.commandLine(), "--seconds and --plan-seconds must be 1 or more.");
        }
        TeamFolder team = day.folder(spec);
        LocalDate date = day.date(team, spec);
        DayPlanner planner = new DayPlanner();
        List<Repair> repairs = new ArrayList<>();
        for (long seed : seeds) {
            repairs.addAll(repair(planner, team, date, seed));
        }
        tell("seconds to the first complete repair", repairs, Repair::secondsToComplete);
        tell("stops by another member", repairs, Repair::otherMember);
        tell("stops more than 30 min off", repairs, Repair::otherStart);
        tell("soft score", repairs, repair -> repair.score().softScore());
        tell("soft score planned afresh", repairs, repair -> repair.afresh().softScore());
        return 0;
    }

    private List<Repair> repair(DayPlanner planner, TeamFolder team, LocalDate date, long seed) {
        int now = new DayClock(date).seconds(AT);
        Effort forPlan = new Effort(Duration.ofSeconds(planSeconds), seed);
        DayPlan plan = planner.plan(TeamDay.problem(team, date), forPlan, better -> {}, () -> false);
        DayAsTold published = new DayAsTold(plan);
        Random random = new Random(seed);
        List<String> working = published.membersWithWorkAfter(now);
        List<Mishap> mishaps = List.of(
                Mishap.sick(team, date, AT, working.get(random.nextInt(working.size()))),
                Mishap.urgent(team, date, AT, random));
        List<Repair> repairs = new ArrayList<>();
        for (Mishap mishap : mishaps) {
            Effort effort = new Effort(Duration.ofSeconds(seconds), seed);
            Repair repair = Repair.of(planner, published, mishap, date, now, effort);
            out().println("seed " + seed + ", " + repair.text());
            repairs.add(repair);
        }
        return repairs;
    }

    private void tell(String what, List<Repair> repairs, ToDoubleFunction<Repair> figure) {
        Measured measured = new Measured(repairs.stream().mapToDouble(figure).toArray());
        out().println(String.format(
                Locale.ROOT, "%s: median %.2f, worst %.2f", what, measured.median(), measured.quantile(1)));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
