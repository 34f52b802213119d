package dk.samvagt.roster;

import dk.samvagt.team.MemberLeaves;
import dk.samvagt.team.MemberStays;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets aside the shifts that a member would have after the last working day, and gives them back where the member stays
 * after all. What has been stays as it was.
 */
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
        shifts.ofMember(leaves.team(), leaves.member(), after.plusDays(1), Shifts.ALWAYS)
                .forEach(gone -> {
                    gone.putAside();
                    ShiftInfo shift = gone.info();
                    events.publishEvent(new ShiftGone(leaves.team(), leaves.member(), shift.date(), shift.id()));
                });
        giveBack(leaves.team(), leaves.member(), after);
    }

    @EventListener
    void on(MemberStays stays) {
        giveBack(stays.team(), stays.member(), Shifts.ALWAYS);
    }

    private void giveBack(String team, String member, LocalDate until) {
        shifts.setAside(team, member, LocalDate.now(clock), until).forEach(back -> {
            back.giveBack();
            events.publishEvent(new ShiftBack(team, member, back.info().date()));
        });
    }
}
