package dk.samvagt.roster;

import dk.samvagt.team.TeamDirectory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in shifts from a team's files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class ShiftRegister {

    private final Shifts shifts;
    private final TeamDirectory teams;

    ShiftRegister(Shifts shifts, TeamDirectory teams) {
        this.shifts = shifts;
        this.teams = teams;
    }

    /**
     * Adds shifts and updates known ones; known shifts of these dates that are not named are removed. Whoever has left
     * the team has no shift after the last working day, whatever the files tell: it is set aside, and stays so where the
     * files leave it out.
     *
     * @param dates the dates that the files cover
     */
    public void register(String team, Set<LocalDate> dates, List<ShiftInfo> described) {
        Map<String, LocalDate> lastDays = teams.lastDays(team);
        Set<String> ids = described.stream().map(ShiftInfo::id).collect(Collectors.toSet());
        Map<String, Shift> known = shifts.onAnyOf(team, dates).stream()
                .collect(Collectors.toMap(one -> one.info().id(), Function.identity()));
        known.values().stream()
                .filter(one -> !ids.contains(one.info().id()) && !one.isSetAside())
                .forEach(shifts::delete);
        for (int position = 0; position < described.size(); position++) {
            ShiftInfo info = described.get(position);
            Shift one = known.get(info.id());
            if (one == null) {
                one = shifts.save(new Shift(team, position, info));
            } else {
                one.follow(position, info);
            }
            if (info.date().isAfter(lastDays.getOrDefault(info.member(), info.date()))) {
                one.putAside();
            }
        }
    }
}
