package dk.samvagt.portal.page;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.citizen.TeamOnDuty;
import dk.samvagt.citizen.TeamOnDuty.Colleague;
import dk.samvagt.citizen.TeamOnDuty.DutyPhone;
import dk.samvagt.identity.Person;
import dk.samvagt.portal.entry.Guest;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells relatives whom to ask now. */
@Component
class WhoToAsk {

    private final TeamOnDuty onDuty;
    private final TeamDirectory teams;
    private final Clock clock;

    WhoToAsk(TeamOnDuty onDuty, TeamDirectory teams, Clock clock) {
        this.onDuty = onDuty;
        this.teams = teams;
        this.clock = clock;
    }

    @Nullable
    TeamPhone phone(String team) {
        DutyPhone phone = onDuty.on(team, LocalDate.now(clock)).phone();
        return phone == null
                ? null
                : new TeamPhone(phone.number(), phone.from(), phone.to(), isNow(phone.from(), phone.to()));
    }

    /** First names of those at work at this minute. */
    List<String> atWork(String team) {
        return onDuty.on(team, LocalDate.now(clock)).colleagues().stream()
                .filter(colleague -> isNow(colleague.start(), colleague.end()))
                .map(Colleague::name)
                .map(Person::firstName)
                .distinct()
                .toList();
    }

    /** First name of the relative's own way in, or else of the citizen's; nobody is sent to one who has left. */
    @Nullable
    String contactPerson(Guest guest, CitizenInfo citizen) {
        return guest.relative()
                .near()
                .getOrDefault(citizen.id(), Optional.empty())
                .flatMap(member -> teams.findStillHere(guest.team(), member))
                .or(() -> Optional.ofNullable(citizen.contactPerson())
                        .flatMap(member -> teams.findStillHere(guest.team(), member)))
                .map(member -> Person.firstName(member.name()))
                .orElse(null);
    }

    private boolean isNow(LocalTime from, LocalTime to) {
        LocalTime now = LocalTime.now(clock);
        return !now.isBefore(from) && now.isBefore(to);
    }
}
