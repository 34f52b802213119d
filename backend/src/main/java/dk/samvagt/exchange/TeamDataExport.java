package dk.samvagt.exchange;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenRecord;
import dk.samvagt.group.GroupCalendar;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.relative.RespiteCalendar;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.travel.KnownTravelTimes;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitInfo;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gathers all that is kept of a team. Visits that a citizen has declined are not among it: nobody is to plan them. */
@Component
@Transactional(isolation = Isolation.REPEATABLE_READ)
class TeamDataExport {

    private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
    private static final LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final ShiftCalendar shifts;
    private final VisitCalendar visits;
    private final GroupCalendar groups;
    private final RespiteCalendar respites;
    private final KnownTravelTimes travelTimes;
    private final ApplicationEventPublisher events;

    TeamDataExport(
            TeamDirectory teams,
            CitizenDirectory citizens,
            ShiftCalendar shifts,
            VisitCalendar visits,
            GroupCalendar groups,
            RespiteCalendar respites,
            KnownTravelTimes travelTimes,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.citizens = citizens;
        this.shifts = shifts;
        this.visits = visits;
        this.groups = groups;
        this.respites = respites;
        this.travelTimes = travelTimes;
        this.events = events;
    }

    TeamFolder gather(String team) {
        List<CitizenRecord> known = citizens.list(team);
        events.publishEvent(AuditedEvent.seen(
                "TEAM_DATA_EXPORTED",
                team,
                known.stream().map(CitizenRecord::id).toList()));
        return new TeamFolder(
                OutgoingRows.team(teams.get(team)),
                teams.listMembers(team).stream().map(OutgoingRows::member).toList(),
                shifts.listBetween(team, EVER, ALWAYS).stream()
                        .map(OutgoingRows::shift)
                        .toList(),
                known.stream()
                        .map(citizen -> OutgoingRows.citizen(citizen.info()))
                        .toList(),
                visits.listBetween(team, EVER, ALWAYS).stream()
                        .filter(visit -> !visit.declined())
                        .map(VisitInfo::order)
                        .map(OutgoingRows::visit)
                        .toList(),
                groups.listBetween(team, EVER, ALWAYS).stream()
                        .map(OutgoingRows::group)
                        .toList(),
                known.stream().flatMap(OutgoingRows::history).toList(),
                respites.listBetween(team, EVER, ALWAYS).stream()
                        .map(OutgoingRows::respite)
                        .toList(),
                travelTimes.list(team).stream().map(OutgoingRows::travel).toList());
    }
}
