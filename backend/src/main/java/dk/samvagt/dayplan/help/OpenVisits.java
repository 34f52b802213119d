package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitState;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member was to do on a day and has not begun. */
@Component
@Transactional(readOnly = true)
class OpenVisits {

    private final TeamDays days;
    private final ShiftCalendar shifts;
    private final VisitCalendar visits;

    OpenVisits(TeamDays days, ShiftCalendar shifts, VisitCalendar visits) {
        this.days = days;
        this.shifts = shifts;
        this.visits = visits;
    }

    /** How many visits and groups on the member's routes as they are kept. */
    int count(String team, LocalDate date, String member) {
        return countOn(
                team,
                date,
                shifts.listOn(team, date).stream()
                        .filter(shift -> shift.member().equals(member))
                        .map(ShiftInfo::id)
                        .toList());
    }

    /** How many visits and groups on the routes of these shifts as they are kept, also where a shift is no more. */
    int countOn(String team, LocalDate date, Collection<String> routes) {
        Layout layout = days.findByTeamAndDate(team, date).map(TeamDay::layout).orElseGet(Layout::empty);
        Set<String> begun = visits.listOn(team, date).stream()
                .filter(visit -> visit.state() != VisitState.PLANNED)
                .map(visit -> visit.id())
                .collect(Collectors.toSet());
        return Math.toIntExact(routes.stream()
                .flatMap(shift -> layout.stopsOn(shift).stream())
                .map(StopKey::visit)
                .filter(visit -> !begun.contains(visit))
                .distinct()
                .count());
    }
}
