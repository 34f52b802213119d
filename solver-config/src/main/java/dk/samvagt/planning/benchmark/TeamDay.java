package dk.samvagt.planning.benchmark;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.InvalidTeamFolderException;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.exchange.TeamFolderReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The day of a team's folder that is measured, as the command line names it. */
@SuppressWarnings("NullAway.Init") // filled from the command line
final class TeamDay {

    @Parameters(paramLabel = "FOLDER", description = "The team's CSV files; docs/csv.md tells what they hold.")
    private Path folder;

    @Option(names = "--date", paramLabel = "yyyy-MM-dd", description = "The date (default: the first).")
    private @Nullable LocalDate date;

    /** The problem, nothing placed yet. */
    DayPlan read(CommandSpec spec) throws IOException {
        return read(1, spec);
    }

    /** The problem of so many days from the date on. */
    DayPlan read(int days, CommandSpec spec) throws IOException {
        TeamFolder team = folder(spec);
        LocalDate first = date(team, spec);
        return days == 1 ? problem(team, first) : TeamWeek.of(team, first, days);
    }

    static DayPlan problem(TeamFolder team, LocalDate date) {
        return DayPlanAssembly.assemble(team, date, RuleWeights.defaults());
    }

    TeamFolder folder(CommandSpec spec) throws IOException {
        try {
            return new TeamFolderReader().read(folder).orElseThrow();
        } catch (InvalidTeamFolderException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    LocalDate date(TeamFolder team, CommandSpec spec) {
        LocalDate wanted = date == null ? team.dates().first() : date;
        if (!team.dates().contains(wanted)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--date " + wanted + " has nothing to plan; the dates that have are " + team.dates() + ".");
        }
        return wanted;
    }
}
