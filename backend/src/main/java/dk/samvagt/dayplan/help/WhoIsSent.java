package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.TakingPart;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.relative.Coming;
import dk.samvagt.relative.WhoComes;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells from the kept plans who is sent where. */
@Component
@Transactional(readOnly = true)
class WhoIsSent implements WhoComes {

    private final TeamDays days;
    private final ShiftCalendar shifts;
    private final TeamDirectory teams;

    WhoIsSent(TeamDays days, ShiftCalendar shifts, TeamDirectory teams) {
        this.days = days;
        this.shifts = shifts;
        this.teams = teams;
    }

    @Override
    public Map<String, Coming> of(String team, LocalDate date, Collection<String> errands) {
        Optional<Layout> layout = layout(team, date);
        if (layout.isEmpty()) {
            return Map.of();
        }
        Map<String, String> members =
                shifts.listOn(team, date).stream().collect(Collectors.toMap(ShiftInfo::id, ShiftInfo::member));
        Map<String, String> names =
                teams.listMembers(team).stream().collect(Collectors.toMap(TeamMemberInfo::id, TeamMemberInfo::name));
        Map<String, Coming> coming = new LinkedHashMap<>();
        for (String errand : errands) {
            String member = layout.get().stopsOf(errand).stream()
                    .findFirst()
                    .flatMap(layout.get()::findSpot)
                    .map(spot -> members.get(spot.shift()))
                    .orElse(null);
            coming.put(errand, new Coming(member, member == null ? null : names.get(member)));
        }
        return coming;
    }

    @Override
    public boolean takesPart(String team, LocalDate date, String group, String citizen) {
        return layout(team, date)
                .filter(layout -> layout.takingPart().contains(new TakingPart(group, citizen)))
                .isPresent();
    }

    private Optional<Layout> layout(String team, LocalDate date) {
        return days.findByTeamAndDate(team, date).map(TeamDay::layout);
    }
}
