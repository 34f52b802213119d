package dk.samvagt.planning.cli;

import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayPlanAssembly;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;

/** Plans the dates of a team's data one after the other; each is history to those that follow. */
final class FolderPlanner {

    private final DayPlanner planner = new DayPlanner();
    private final DayPlanJudge judge = new DayPlanJudge();
    private final InstantSource clock;
    private final ProgressLines progress;

    FolderPlanner(InstantSource clock, ProgressLines progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /**
     * Plans dates.
     *
     * @param began when the time began to run
     */
    PlannedFolder plan(TeamFolder team, Collection<LocalDate> dates, Instant began, Duration time, long seed) {
        long all = dates.stream().mapToLong(date -> errands(team, date)).sum();
        SharedTime shared = new SharedTime(clock, began, time, all);
        Acquaintances acquaintances = new Acquaintances(team.history());
        List<PlannedDay> days = new ArrayList<>();
        for (LocalDate date : dates) {
            progress.begin(date);
            TeamFolder known = team.withHistory(acquaintances.history());
            DayPlan plan = plan(known, date, new Effort(shared.next(errands(team, date)), seed));
            acquaintances.meet(plan);
            days.add(new PlannedDay(date, plan, judge.judge(plan)));
        }
        return new PlannedFolder(days);
    }

    /** Plans dates together, as one problem. */
    PlannedFolder planTogether(
            TeamFolder team, NavigableSet<LocalDate> dates, Instant began, Duration time, long seed) {
        progress.begin(dates.first());
        Duration left = new SharedTime(clock, began, time, 1).next(1);
        DayPlan problem = DayPlanAssembly.assemble(team, dates, RuleWeights.defaults());
        DayPlan plan = plan(problem, new Effort(left, seed));
        return new PlannedFolder(List.of(new PlannedDay(dates, plan, judge.judge(plan))));
    }

    private static long errands(TeamFolder team, LocalDate date) {
        return team.visitsOn(date).size() + team.groupsOn(date).size();
    }

    private DayPlan plan(TeamFolder team, LocalDate date, Effort effort) {
        return plan(DayPlanAssembly.assemble(team, date, RuleWeights.defaults()), effort);
    }

    private DayPlan plan(DayPlan problem, Effort effort) {
        return planner.plan(problem, effort, better -> progress.better(DayFigures.of(better)), () -> false);
    }
}
