package dk.samvagt.roster;

import dk.samvagt.team.AbsenceInfo;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.WhoIsAtWork;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is at work, from the shifts and who is away. */
@Component
class ShiftsCovering implements WhoIsAtWork {

    private final ShiftCalendar shifts;
    private final TeamDirectory teams;

    ShiftsCovering(ShiftCalendar shifts, TeamDirectory teams) {
        this.shifts = shifts;
        this.teams = teams;
    }

    @Override
    public List<String> notAtWork(
            String team, LocalDate date, LocalTime from, LocalTime to, Collection<String> members) {
        List<ShiftInfo> known = shifts.listOn(team, date);
        if (known.isEmpty()) {
            return List.of();
        }
        Set<String> away =
                teams.listAbsences(team, date).stream().map(AbsenceInfo::member).collect(Collectors.toSet());
        Set<String> there = known.stream()
                .filter(shift -> !shift.start().isAfter(from) && !shift.end().isBefore(to))
                .map(ShiftInfo::member)
                .filter(member -> !away.contains(member))
                .collect(Collectors.toSet());
        return members.stream().filter(member -> !there.contains(member)).toList();
    }
}
