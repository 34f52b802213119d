package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DayPlanProperties;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.solving.SolveRun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins legs of a solve: of a draft, whose plan it improves, or of a published day, for which it makes a proposal. */
@Component
class SolveLegs {

    private final DayPlanner planner;
    private final DayJudging judging;
    private final DayChanges changes;
    private final ProposalDesk proposals;
    private final TeamDays days;
    private final DayPlanProperties properties;
    private final TransactionTemplate transaction;

    SolveLegs(
            DayPlanner planner,
            DayJudging judging,
            DayChanges changes,
            ProposalDesk proposals,
            TeamDays days,
            DayPlanProperties properties,
            TransactionTemplate transaction) {
        this.planner = planner;
        this.judging = judging;
        this.changes = changes;
        this.proposals = proposals;
        this.days = days;
        this.properties = properties;
        this.transaction = transaction;
    }

    SolveLeg begin(DaySnapshot day, SolveRun run) {
        return day.isPublished() ? proposing(day, run) : drafting(day, run);
    }

    private SolveLeg drafting(DaySnapshot day, SolveRun run) {
        Deed deed = Deed.solved(ChangeType.SOLVE, run.payload(SolveWish.class).by(), run.job());
        VersionWatch watch = new VersionWatch(days, day.id(), day.version());
        BetterPlan keep = (better) -> changes.improve(day.savedAs(watch.known()), better.layout(), deed);
        return new SolveLeg(run, planner, judging, properties, day, day.layout(), watch, keep);
    }

    private SolveLeg proposing(DaySnapshot day, SolveRun run) {
        run.checkpoint(() -> proposals.startFrom(day.id(), day.version()));
        Layout start = transaction.execute(status ->
                proposals.findComputing(day.id()).flatMap(Proposal::target).orElse(day.layout()));
        JudgedDay from = judging.judge(day);
        BetterPlan keep = better -> {
            proposals.improve(from, better);
            return day.version();
        };
        VersionWatch watch = new VersionWatch(days, day.id(), day.version());
        return new SolveLeg(run, planner, judging, properties, day, start == null ? day.layout() : start, watch, keep);
    }

    /** Keeps a better plan in the transaction of a checkpoint, and answers the day's version from then on. */
    interface BetterPlan {
        int keep(JudgedDay better);
    }
}
