package dk.samvagt.advisor;

import dk.samvagt.identity.Person;
import dk.samvagt.identity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Gives a demo team what it has asked of its advisor, once: dated around the day on which that happens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoRequests {

    private static final String FILE = "demo/advisor.yaml";

    private final AdvisorRequests requests;
    private final JsonMapper json;
    private final Clock clock;

    DemoRequests(AdvisorRequests requests, JsonMapper json, Clock clock) {
        this.requests = requests;
        this.json = json;
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
            read().forEach(told -> requests.save(of(team, told, bente, members)));
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

    private List<DemoRequest> read() {
        try (InputStream yaml = new ClassPathResource(FILE).getInputStream()) {
            Object told = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return json.convertValue(told, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
