package dk.samvagt.dayplan.myday;

import dk.samvagt.citizen.TeamOnDuty;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.team.AbsenceInfo;
import dk.samvagt.team.DutyPhones;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is at work, from the shifts and who is away. */
@Component
class TeamOnDutyFromShifts implements TeamOnDuty {

    private final ShiftCalendar shifts;
    private final TeamDirectory teams;
    private final DutyPhones phones;

    TeamOnDutyFromShifts(ShiftCalendar shifts, TeamDirectory teams, DutyPhones phones) {
        this.shifts = shifts;
        this.teams = teams;
        this.phones = phones;
    }

    @Override
    public Duty on(String team, LocalDate date) {
        Map<String, TeamMemberInfo> members =
                teams.listMembers(team).stream().collect(Collectors.toMap(TeamMemberInfo::id, Function.identity()));
        Set<String> away =
                teams.listAbsences(team, date).stream().map(AbsenceInfo::member).collect(Collectors.toSet());
        List<Colleague> atWork = shifts.listOn(team, date).stream()
                .filter(shift -> !away.contains(shift.member()))
                .sorted(Comparator.comparing(ShiftInfo::start).thenComparing(ShiftInfo::end))
                .flatMap(
                        shift -> Stream.ofNullable(members.get(shift.member())).map(member -> colleague(member, shift)))
                .toList();
        DutyPhone phone = phones.find(team)
                .map(told -> new DutyPhone(told.number(), told.from(), told.to()))
                .orElse(null);
        return new Duty(phone, atWork);
    }

    private static Colleague colleague(TeamMemberInfo member, ShiftInfo shift) {
        return new Colleague(member.id(), member.name(), member.profession().name(), shift.start(), shift.end());
    }
}
