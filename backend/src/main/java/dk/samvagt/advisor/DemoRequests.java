package dk.samvagt.advisor;

import dk.samvagt.identity.Person;
import dk.samvagt.identity.Role;
import dk.samvagt.shared.DemoStories;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives a demo team what it has asked of its advisor, once: dated around the day on which that happens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoRequests {

    private final AdvisorRequests requests;
    private final DemoStories stories;
    private final Clock clock;

    DemoRequests(AdvisorRequests requests, DemoStories stories, Clock clock) {
        this.requests = requests;
        this.stories = stories;
        this.clock = clock;
    }

    /**
     * Adds them where the team has asked nothing yet.
     *
     * @param advisor name of the one who serves the team
     * @param members those who can sign in, by their id as members
     */
    public void keep(String team, String advisor, Map<String, Person> members) {
        if (!requests.existsByTeam(team)) {
            Person bente = new Person("", advisor, Role.ADVISOR, List.of());
            stories.find(team, "advisor", DemoRequest[].class).stream()
                    .flatMap(Arrays::stream)
                    .forEach(told -> requests.save(of(team, told, bente, members)));
        }
    }

    private AdvisorRequest of(String team, DemoRequest told, Person advisor, Map<String, Person> members) {
        Instant asked = clock.instant().minus(Duration.ofDays(told.daysAgo()));
        Person by = Objects.requireNonNull(members.get(told.by()), told.by());
        AdvisorRequest request = AdvisorRequest.ask(team, told.kind(), told.words(), told.citizen(), by, asked);
        if (told.appointed() != null) {
            request.plan(told.appointed().from(LocalDate.now(clock)), advisor, asked);
        }
        if (told.outcome() != null) {
            request.close(told.outcome(), advisor, clock.instant());
        }
        return request;
    }
}
