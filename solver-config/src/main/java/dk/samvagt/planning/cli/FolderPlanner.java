package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Plans the dates of a team's data one after the other; each is history to those that follow. */
final class FolderPlanner {

    private final DayPlanner planner = new DayPlanner();
    private final DayPlanJudge judge = new DayPlanJudge();
    private final ProgressLines progress;

    FolderPlanner(ProgressLines progress) {
        this.progress = progress;
    }

    PlannedFolder plan(TeamFolder team, Collection<LocalDate> dates, Duration time, long seed) {
        Map<LocalDate, Integer> errands = new TreeMap<>();
        dates.forEach(date -> errands.put(
                date, team.visitsOn(date).size() + team.groupsOn(date).size()));
        Acquaintances acquaintances = new Acquaintances(team.history());
        List<PlannedDay> days = new ArrayList<>();
        SharedTime.of(time, errands).forEach((date, share) -> {
            progress.begin(date);
            TeamFolder known = team.withHistory(acquaintances.history());
            DayPlan plan = plan(known, date, new Effort(share, seed));
            acquaintances.meet(plan);
            days.add(new PlannedDay(date, plan, judge.judge(plan)));
        });
        return new PlannedFolder(days);
    }

    private DayPlan plan(TeamFolder team, LocalDate date, Effort effort) {
        DayPlan problem = DayPlanAssembly.assemble(team, date, RuleWeights.defaults());
        return planner.plan(problem, effort, better -> progress.better(DayFigures.of(better)), () -> false);
    }
}
