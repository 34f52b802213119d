package dk.samvagt.dayplan.wishes;

import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.PlanningProblem;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Effort;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/** Plans a day while somebody waits, and keeps nothing. */
@Component
class DayTrial {

    private static final int SEED = 1;

    private final DayPlanner planner;
    private final DayJudging judging;
    private final WishProperties properties;
    /** One at a time, so that those who try leave room for those who work. */
    private final Semaphore turn = new Semaphore(1, true);

    DayTrial(DayPlanner planner, DayJudging judging, WishProperties properties) {
        this.planner = planner;
        this.judging = judging;
        this.properties = properties;
    }

    /** The day as it could be, starting from what it is; pins and history stay. */
    JudgedDay plan(DaySnapshot day) {
        PlanningProblem problem = judging.problem(day, day.layout());
        turn.acquireUninterruptibly();
        try {
            DayPlan planned =
                    planner.plan(problem.start(), new Effort(properties.trial(), SEED), better -> {}, () -> false);
            return judging.judge(day, problem.read(planned));
        } finally {
            turn.release();
        }
    }
}
