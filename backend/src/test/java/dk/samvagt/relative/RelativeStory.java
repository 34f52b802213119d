package dk.samvagt.relative;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** What tests of relatives begin with: a team of two members who help two citizens, holm and berg. */
@SamvagtTest
abstract class RelativeStory {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    /** A team of its own for one test, as Hanne asks. */
    RelativeCalls team(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .exists();
        return new RelativeCalls(mvc, people.member("hanne", team), team);
    }

    RelativeCalls facilitator(String team) {
        return new RelativeCalls(mvc, people.facilitator("birgit-" + team, team), team);
    }

    static MvcTestResult put(RelativeCalls person, String path, String body) {
        return person.send(HttpMethod.PUT, path, body);
    }

    /** The same, asked so many times at once; the codes of the answers, in order. */
    static List<Integer> atOnce(int times, Supplier<MvcTestResult> ask) {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            return Stream.generate(
                            () -> threads.submit(() -> ask.get().getResponse().getStatus()))
                    .limit(times)
                    .toList()
                    .stream()
                    .map(RelativeStory::get)
                    .sorted()
                    .toList();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static UUID id(JsonNode what) {
        return UUID.fromString(what.get("id").asString());
    }
}
