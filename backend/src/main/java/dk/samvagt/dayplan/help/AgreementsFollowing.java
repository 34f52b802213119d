package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.relative.AgreementChanged;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitState;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets days that have a plan follow what is agreed with others: the help they do leaves the plan, and comes back by
 * itself when they do not do it any more; on a published day as a proposal.
 */
@Component
class AgreementsFollowing {

    private final TeamDays days;
    private final VisitCalendar visits;
    private final DayFollowing following;

    AgreementsFollowing(TeamDays days, VisitCalendar visits, DayFollowing following) {
        this.days = days;
        this.visits = visits;
        this.following = following;
    }

    @EventListener
    void on(AgreementChanged changed) {
        LocalDate first = changed.dates().first();
        days.listDates(changed.team(), first, changed.dates().last()).stream()
                .filter(changed.dates()::contains)
                .forEach(date -> follow(changed, date));
    }

    /** Only where it is about a visit of the day. */
    private void follow(AgreementChanged changed, LocalDate date) {
        visits.listOn(changed.team(), date).stream()
                .filter(visit -> visit.isWanted()
                        && visit.state() == VisitState.PLANNED
                        && visit.citizen().equals(changed.citizen())
                        && changed.helps().contains(visit.order().task()))
                .findFirst()
                .ifPresent(visit -> following.follow(
                        changed.team(),
                        date,
                        changed.returns() ? ChangeType.HELP_RETURNS : ChangeType.HELP_AGREED,
                        visit.id()));
    }
}
