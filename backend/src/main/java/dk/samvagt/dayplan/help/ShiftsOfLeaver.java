package dk.samvagt.dayplan.help;

import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.team.LeavingPrice;
import dk.samvagt.team.LeavingPrices;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a member who leaves would have worked, and what lies on those routes. */
@Component
class ShiftsOfLeaver implements LeavingPrices {

    private final ShiftCalendar shifts;
    private final OpenVisits open;
    private final Clock clock;

    ShiftsOfLeaver(ShiftCalendar shifts, OpenVisits open, Clock clock) {
        this.shifts = shifts;
        this.open = open;
        this.clock = clock;
    }

    @Override
    public LeavingPrice ask(String team, String member, LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = lastDay.isBefore(today) ? today : lastDay.plusDays(1);
        List<ShiftInfo> lost = shifts.listOfMemberFrom(team, member, from);
        int visits = lost.stream()
                .mapToInt(shift -> open.countOn(team, shift.date(), Set.of(shift.id())))
                .sum();
        return new LeavingPrice(
                lost.size(), lost.isEmpty() ? null : lost.getFirst().date(), visits);
    }

    @Override
    public int setAside(String team, String member) {
        return shifts.countSetAside(team, member, LocalDate.now(clock));
    }
}
