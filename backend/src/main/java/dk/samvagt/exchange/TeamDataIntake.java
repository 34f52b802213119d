package dk.samvagt.exchange;

import dk.samvagt.citizen.CitizenRegister;
import dk.samvagt.group.GroupRegister;
import dk.samvagt.planning.exchange.TeamFolder;
import dk.samvagt.relative.RespiteRegister;
import dk.samvagt.roster.ShiftRegister;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.team.TeamDataImported;
import dk.samvagt.team.TeamRegister;
import dk.samvagt.travel.KnownTravelTimes;
import dk.samvagt.visit.VisitRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a team's data to the areas that keep it: all of it or, where anything goes wrong, nothing. */
@Component
@Transactional
class TeamDataIntake {

    private final TeamRegister teams;
    private final CitizenRegister citizens;
    private final ShiftRegister shifts;
    private final VisitRegister visits;
    private final GroupRegister groups;
    private final RespiteRegister respites;
    private final KnownTravelTimes travelTimes;
    private final ApplicationEventPublisher events;

    TeamDataIntake(
            TeamRegister teams,
            CitizenRegister citizens,
            ShiftRegister shifts,
            VisitRegister visits,
            GroupRegister groups,
            RespiteRegister respites,
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

    /** Takes in everything: the team, its people, and the days that the files cover. */
    void takeAll(TeamFolder folder) {
        String team = folder.team().id();
        teams.register(IncomingRows.team(folder.team()));
        teams.registerMembers(
                team, folder.members().stream().map(IncomingRows::member).toList());
        citizens.register(
                team,
                folder.citizens().stream().map(IncomingRows::citizen).toList(),
                IncomingRows.history(folder.history()));
        travelTimes.replace(
                team, folder.travel().stream().map(IncomingRows::travel).toList());
        takeDays(folder);
    }

    /** Takes in the days that the files cover, for people who are known. */
    void takeDays(TeamFolder folder) {
        String team = folder.team().id();
        Set<LocalDate> dates = datesCovered(folder);
        shifts.register(
                team, dates, folder.shifts().stream().map(IncomingRows::shift).toList());
        visits.register(
                team, dates, folder.visits().stream().map(IncomingRows::visit).toList());
        groups.register(
                team, dates, folder.groups().stream().map(IncomingRows::group).toList());
        respites.register(
                team,
                dates,
                folder.respites().stream().map(IncomingRows::respite).toList());
        events.publishEvent(AuditedEvent.changed("TEAM_DATA_IMPORTED", team, List.of(), null));
        events.publishEvent(new TeamDataImported(team, dates));
    }

    private static Set<LocalDate> datesCovered(TeamFolder folder) {
        Set<LocalDate> dates = new TreeSet<>(folder.dates());
        folder.shifts().forEach(shift -> dates.add(shift.date()));
        folder.respites().forEach(respite -> dates.add(respite.date()));
        return dates;
    }
}
