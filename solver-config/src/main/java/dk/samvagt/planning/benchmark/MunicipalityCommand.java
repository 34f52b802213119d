package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code benchmark municipality FOLDER --rounds N}: how many teams' days are planned through one queue. */
@Command(
        name = "municipality",
        description =
                "Plans the day of many teams, made of one by moving homes and windows, through one queue: one team"
                        + " after the other, and two at a time, each with one search of so many rounds.",
        mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // filled from the command line
final class MunicipalityCommand implements Callable<Integer> {

    private static final int AT_A_TIME = 2;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TeamDay day;

    @Option(
            names = "--teams",
            defaultValue = "10,30,100",
            split = ",",
            paramLabel = "N",
            description = "How many teams, one municipality after the other (default: ${DEFAULT-VALUE}).")
    private List<Integer> teams;

    @Option(
            names = "--rounds",
            defaultValue = "15000",
            paramLabel = "N",
            description = "How many rounds each team's search does, so that the work is always the same"
                    + " (default: ${DEFAULT-VALUE}).")
    private long rounds;

    @Override
    public Integer call() throws IOException {
        if (rounds < 1 || teams.stream().anyMatch(count -> count < 1)) {
            throw new ParameterException(spec.commandLine(), "--rounds and --teams must be 1 or more.");
        }
        TeamFolder team = day.folder(spec);
        LocalDate date = day.date(team, spec);
        DayPlanner planner = new DayPlanner();
        run(planner, team, date, AT_A_TIME, AT_A_TIME);
        MunicipalityRun single = run(planner, team, date, teams.getFirst(), 1);
        out().println("one after the other, " + single.text());
        for (int count : teams) {
            MunicipalityRun run = run(planner, team, date, count, AT_A_TIME);
            out().println(String.format(
                    Locale.ROOT,
                    "%d at a time, %s, throughput %.2f times that of one after the other, %.1f %% lost per team",
                    AT_A_TIME,
                    run.text(),
                    single.secondsPerTeam() / run.secondsPerTeam(),
                    100 * (1 - single.secondsPerTeam() / (AT_A_TIME * run.secondsPerTeam()))));
        }
        return 0;
    }

    private MunicipalityRun run(DayPlanner planner, TeamFolder team, LocalDate date, int count, int workers) {
        return MunicipalityRun.of(planner, team, date, count, workers, rounds);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
