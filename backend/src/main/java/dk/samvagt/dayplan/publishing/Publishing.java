package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.SeenCitizens;
import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.PlanDifference;
import dk.samvagt.identity.CurrentUser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Tells the members their routes. */
@Service
class Publishing {

    private final Days days;
    private final DayJudging judging;
    private final PlanDifference difference;
    private final DayChanges changes;
    private final CurrentUser currentUser;
    private final SeenCitizens seen;

    Publishing(
            Days days,
            DayJudging judging,
            PlanDifference difference,
            DayChanges changes,
            CurrentUser currentUser,
            SeenCitizens seen) {
        this.days = days;
        this.judging = judging;
        this.difference = difference;
        this.changes = changes;
        this.currentUser = currentUser;
        this.seen = seen;
    }

    /** What would be told. */
    Publication preview(String team, LocalDate date) {
        JudgedDay day = judging.judge(days.get(team, date));
        return new Publication(day.snapshot().version(), changes(day));
    }

    /**
     * Tells it.
     *
     * @throws dk.samvagt.shared.ProblemException {@code STALE_VERSION}
     */
    Publication publish(String team, LocalDate date, int version) {
        DaySnapshot current = days.get(team, date);
        if (version != current.version()) {
            throw DayChanges.stale(current.version());
        }
        JudgedDay day = judging.judge(current);
        Deed deed = Deed.of(ChangeType.PUBLISH, currentUser.get().displayName(), null, Map.of());
        int published = changes.publish(current, difference.toTell(day), deed);
        return new Publication(published, changes(day));
    }

    private List<PlanChangeView> changes(JudgedDay day) {
        PlanChangeViews views = new PlanChangeViews(DayBoard.page(day));
        List<ProposedChange> changed = difference.sinceTold(day);
        seen.ofVisits(
                "PLAN_CHANGES",
                day.snapshot().team(),
                day.facts(),
                changed.stream().map(ProposedChange::visit).toList());
        return changed.stream().map(views::told).toList();
    }
}
