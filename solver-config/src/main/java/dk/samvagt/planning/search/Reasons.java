package dk.samvagt.planning.search;

import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlan;
import dk.samvagt.planning.dayplan.DayPlanJudge;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Judgement;
import dk.samvagt.planning.dayplan.Measures;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.search.WhyNot.Code;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells for each member why a stop that was left out is not theirs. */
final class Reasons {

    private static final Set<DayPlanRule> TIME =
            EnumSet.of(DayPlanRule.STRICT_WINDOW, DayPlanRule.SHIFT_END, DayPlanRule.BREAK);

    private final DayPlanJudge judge;
    private final SearchProblem problem;
    private final SearchState state;
    private final StopFacts stop;
    private final Judgement without;

    private Reasons(DayPlan plan, String stopId, DayPlanJudge judge) {
        this.judge = judge;
        problem = new SearchProblem(plan);
        state = Layout.read(problem);
        stop = problem.stops[problem.stop(stopId)];
        if (state.timings.routeOf[stop.number] >= 0) {
            state.remove(stop.number);
            state.settleAll();
            state.keep();
        }
        without = judge.judge(PlanCopy.of(problem, Snapshot.of(state)));
    }

    static List<WhyNot> of(DayPlan plan, String stopId, DayPlanJudge judge) {
        Reasons reasons = new Reasons(plan, stopId, judge);
        List<WhyNot> all = new ArrayList<>();
        for (int r = 0; r < reasons.problem.routes.length; r++) {
            all.add(reasons.of(r));
        }
        return all;
    }

    private WhyNot of(int r) {
        RouteFacts route = problem.routes[r];
        Member member = route.route.member();
        Citizen citizen = stop.stop.citizen();
        if (Measures.missingCompetences(stop.stop, member) > 0) {
            return reason(r, Code.NO_COMPETENCE, null);
        }
        if (citizen != null && citizen.excludes(member)) {
            return reason(r, Code.EXCLUDED, null);
        }
        boolean otherDay = Measures.onOtherDay(stop.stop, route.route) > 0;
        boolean tooEarly = stop.startFrom(stop.floor, route.day) + stop.seconds > route.end;
        boolean tooLate = stop.strict && stop.latestOn(route.day) < Math.max(route.start, route.availableFrom);
        if (otherDay || tooEarly || tooLate) {
            return reason(r, Code.OUTSIDE_SHIFT, null);
        }
        return tried(r);
    }

    /** Tries every place on the route and looks at what the best of them breaks. */
    private WhyNot tried(int r) {
        long before = state.hard();
        long least = Long.MAX_VALUE;
        Snapshot best = null;
        for (int p = Bounds.firstOpen(problem, state.timings, r); p <= state.timings.length[r]; p++) {
            for (int start : stop.startsToTry) {
                state.beginTrial();
                state.insert(stop.number, r, p, start);
                if (state.settle() && state.hard() < least) {
                    least = state.hard();
                    best = Snapshot.of(state);
                }
                state.undoTrial();
            }
        }
        if (best == null) {
            return reason(r, Code.WINDOW_FULL, null);
        }
        if (least - before <= (stop.paired ? problem.weights.of(DayPlanRule.TWO_PEOPLE) : 0)) {
            return reason(r, Code.POSSIBLE, null);
        }
        DayPlanRule broken = newlyBroken(best);
        return broken == null || TIME.contains(broken)
                ? reason(r, Code.WINDOW_FULL, broken)
                : reason(r, Code.BREAKS_OTHER, broken);
    }

    private @Nullable DayPlanRule newlyBroken(Snapshot snapshot) {
        Judgement with = judge.judge(PlanCopy.of(problem, snapshot));
        for (DayPlanRule rule : DayPlanRule.values()) {
            boolean lonePartner = rule == DayPlanRule.TWO_PEOPLE && stop.paired;
            if (rule.level() == DayPlanRule.Level.HARD
                    && !lonePartner
                    && with.get(rule).score() < without.get(rule).score()) {
                return rule;
            }
        }
        return null;
    }

    private WhyNot reason(int r, Code code, @Nullable DayPlanRule rule) {
        List<String> blocking = code == Code.WINDOW_FULL ? inTheWay(r) : List.of();
        return new WhyNot(problem.routes[r].route.id(), code, blocking, rule);
    }

    private List<String> inTheWay(int r) {
        List<String> ids = new ArrayList<>();
        int day = problem.routes[r].day;
        int from = stop.startFrom(stop.floor, day);
        int to = stop.latestOn(day) + stop.seconds;
        for (int i = 0; i < state.timings.length[r]; i++) {
            int other = state.timings.order[r][i];
            boolean overlaps = state.timings.start[other] < to && state.timings.end[other] > from;
            if (overlaps) {
                ids.add(problem.stops[other].stop.id());
            }
        }
        return ids;
    }
}
