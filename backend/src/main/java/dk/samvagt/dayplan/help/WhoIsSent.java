package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.TakingPart;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.MediumJustification.RespiteUncovered;
import dk.samvagt.planning.dayplan.Respite;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.relative.Coming;
import dk.samvagt.relative.WhoComes;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.team.TeamDirectory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells from the kept plans who is sent where. */
@Component
@Transactional(readOnly = true)
class WhoIsSent implements WhoComes {

    private final TeamDays days;
    private final DaySnapshots snapshots;
    private final DayJudging judging;
    private final ShiftCalendar shifts;
    private final TeamDirectory teams;

    WhoIsSent(TeamDays days, DaySnapshots snapshots, DayJudging judging, ShiftCalendar shifts, TeamDirectory teams) {
        this.days = days;
        this.snapshots = snapshots;
        this.judging = judging;
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
        Map<String, String> names = teams.memberNames(team);
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

    @Override
    public boolean isSentOut(String team, LocalDate date) {
        return days.findByTeamAndDate(team, date).filter(TeamDay::isPublished).isPresent();
    }

    @Override
    public boolean coversRespite(String team, LocalDate date, String citizen, LocalTime from, LocalTime to) {
        return snapshots
                .find(team, date)
                .map(WhoIsSent::withEveryRule)
                .map(judging::judge)
                .filter(day -> covers(day, citizen, from, to))
                .isPresent();
    }

    /** Whether somebody is alone does not depend on what the team has switched off. */
    private static DaySnapshot withEveryRule(DaySnapshot day) {
        return day.weighing(RuleWeights.defaults());
    }

    private static boolean covers(JudgedDay day, String citizen, LocalTime from, LocalTime to) {
        DayClock clock = day.facts().clock();
        List<Respite> meant = day.plan().respites().stream()
                .filter(respite -> respite.citizen().id().equals(citizen)
                        && respite.from() == clock.seconds(from)
                        && respite.to() == clock.seconds(to))
                .toList();
        Set<String> uncovered = day.judgement().get(DayPlanRule.RESPITE_UNCOVERED).justifications().stream()
                .map(RespiteUncovered.class::cast)
                .map(RespiteUncovered::respite)
                .collect(Collectors.toSet());
        return !meant.isEmpty() && meant.stream().noneMatch(respite -> uncovered.contains(respite.id()));
    }

    private Optional<Layout> layout(String team, LocalDate date) {
        return days.findByTeamAndDate(team, date).map(TeamDay::layout);
    }
}
