package dk.samvagt.roster;

import dk.samvagt.team.MemberLeaves;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes back the shifts that a member would have after the last working day. What has been stays as it was. */
@Component
class ShiftsAfterLeaving {

    private final Shifts shifts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShiftsAfterLeaving(Shifts shifts, ApplicationEventPublisher events, Clock clock) {
        this.shifts = shifts;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(MemberLeaves leaves) {
        LocalDate today = LocalDate.now(clock);
        LocalDate after = leaves.lastDay().isBefore(today) ? today.minusDays(1) : leaves.lastDay();
        List<Shift> gone = shifts.ofMemberAfter(leaves.team(), leaves.member(), after);
        gone.forEach(shifts::delete);
        gone.stream()
                .map(Shift::info)
                .map(shift -> new ShiftGone(leaves.team(), leaves.member(), shift.date(), shift.id()))
                .forEach(events::publishEvent);
    }
}
