package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.LongFunction;

/** Plans the dates of a team's data one after the other; each is history to those that follow. */
final class FolderPlanner {

    private final DayPlanner planner;
    private final DayPlanJudge judge = new DayPlanJudge();
    private final Progress progress;

    FolderPlanner(DayPlanner planner, Progress progress) {
        this.planner = planner;
        this.progress = progress;
    }

    /**
     * Plans dates.
     *
     * @param efforts for each date in turn, by its visits and groups
     */
    PlannedFolder plan(TeamFolder team, Collection<LocalDate> dates, LongFunction<Effort> efforts) {
        Acquaintances acquaintances = new Acquaintances(team.history());
        List<PlannedDay> days = new ArrayList<>();
        for (LocalDate date : dates) {
            progress.begin(date);
            TeamFolder known = team.withHistory(acquaintances.history());
            DayPlan plan = plan(known, date, efforts.apply(errands(team, date)));
            acquaintances.meet(plan);
            days.add(new PlannedDay(date, plan, judge.judge(plan)));
        }
        return new PlannedFolder(days);
    }

    /** Plans dates together, as one problem. */
    PlannedFolder planTogether(TeamFolder team, NavigableSet<LocalDate> dates, Effort effort) {
        progress.begin(dates.first());
        DayPlan plan = plan(DayPlanAssembly.assemble(team, dates, RuleWeights.defaults()), effort);
        return new PlannedFolder(List.of(new PlannedDay(dates, plan, judge.judge(plan))));
    }

    /** Visits and groups of a date. */
    static long errands(TeamFolder team, LocalDate date) {
        return team.visitsOn(date).size() + team.groupsOn(date).size();
    }

    private DayPlan plan(TeamFolder team, LocalDate date, Effort effort) {
        return plan(DayPlanAssembly.assemble(team, date, RuleWeights.defaults()), effort);
    }

    private DayPlan plan(DayPlan problem, Effort effort) {
        return planner.plan(problem, effort, better -> progress.better(DayFigures.of(better)), () -> false);
    }
}
