package dk.samvagt.portal.page;

import dk.samvagt.dayplan.PublishedVisit;
import dk.samvagt.dayplan.PublishedVisits;
import dk.samvagt.identity.Person;
import dk.samvagt.portal.page.OwnCitizen.ComingVisit;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.team.TeamMemberInfo;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells when somebody comes, from the plans that were sent out. */
@Component
class ComingVisits {

    private static final int DAYS = 7;

    private final PublishedVisits visits;
    private final TeamDirectory teams;
    private final Clock clock;

    ComingVisits(PublishedVisits visits, TeamDirectory teams, Clock clock) {
        this.visits = visits;
        this.teams = teams;
        this.clock = clock;
    }

    /** Those that have not begun, of today and the six days after. */
    List<ComingVisit> list(String team, String citizen) {
        Map<String, String> names = teams.listMembers(team).stream()
                .collect(Collectors.toMap(TeamMemberInfo::id, member -> Person.firstName(member.name())));
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        return visits.list(team, citizen, today, today.plusDays(DAYS - 1L)).stream()
                .filter(visit -> visit.startsAt().isAfter(now))
                .collect(Collectors.groupingBy(
                        PublishedVisit::startsAt,
                        TreeMap::new,
                        Collectors.mapping(visit -> names.getOrDefault(visit.member(), ""), Collectors.toList())))
                .entrySet()
                .stream()
                .map(visit -> new ComingVisit(
                        visit.getKey(),
                        visit.getValue().stream()
                                .filter(name -> !name.isEmpty())
                                .toList()))
                .toList();
    }
}
