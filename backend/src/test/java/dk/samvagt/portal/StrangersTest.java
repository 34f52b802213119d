package dk.samvagt.portal;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.TeamCalls;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Relatives see what is theirs; all else does not exist, and looking for it is written down. */
class StrangersTest extends PortalStory {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping addresses;

    @Test
    void noAddressOfATeamExistsForARelative() {
        TeamCalls hanne = team("strangers-team");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS", "HELP_AND_AGREEMENTS", "CONTACT_BOOK", "MINUTES", "HEALTH");
        RelativesBrowser browser = at(hanne, anna);
        List<Call> calls = ofTeams("strangers-team", anna.get("id").asString());
        assertThat(calls).hasSizeGreaterThan(60);
        int before = refusals();

        SoftAssertions.assertSoftly(answers ->
                calls.forEach(call -> answers.assertThat(browser.send(call.method(), call.path(), "{}")
                                .getResponse()
                                .getStatus())
                        .as("%s", call)
                        .isEqualTo(404)));

        assertThat(refusals() - before).isEqualTo(calls.size());
    }

    @Test
    void nothingOfAnotherTeamExistsForARelative() {
        TeamCalls hanne = team("strangers-mine");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        consent(hanne, anna, "holm", "COMING_VISITS", "HELP_AND_AGREEMENTS", "CONTACT_BOOK", "MINUTES", "HEALTH");
        RelativesBrowser browser = at(hanne, anna);
        given.team("strangers-theirs")
                .member("freja", Profession.NURSE)
                .citizen("lund")
                .exists();
        JsonNode bo = relative(
                new TeamCalls(mvc, people.member("freja", "strangers-theirs"), "strangers-theirs"),
                "Bo",
                "lund",
                "SON");
        String id = bo.get("id").asString();
        List<Call> portal = List.of(
                new Call(HttpMethod.GET, "/api/portal/citizens/lund"),
                new Call(HttpMethod.GET, "/api/portal/citizens/lund/contact-book"),
                new Call(HttpMethod.POST, "/api/portal/citizens/lund/contact-book/read"),
                new Call(HttpMethod.GET, "/api/portal/relatives/" + id),
                new Call(HttpMethod.GET, "/api/portal/needs/" + id));
        List<Call> calls = Stream.concat(portal.stream(), ofTeams("strangers-theirs", id).stream())
                .limit(20)
                .toList();
        int before = refusals();

        SoftAssertions.assertSoftly(answers ->
                calls.forEach(call -> answers.assertThat(browser.send(call.method(), call.path(), "{}")
                                .getResponse()
                                .getStatus())
                        .as("%s", call)
                        .isEqualTo(404)));

        assertThat(calls).hasSize(20);
        assertThat(refusals() - before).isEqualTo(20);
    }

    @Test
    void whatIsAboutOthersDoesNotExist() {
        TeamCalls hanne = team("strangers-others");
        JsonNode anna = relative(hanne, "Anna", "holm", "DAUGHTER");
        JsonNode bo = relative(hanne, "Bo", "berg", "SON");
        consent(hanne, anna, "holm", "CONTACT_BOOK");
        consent(hanne, bo, "berg", "COMING_VISITS", "CONTACT_BOOK");
        RelativesBrowser bos = at(hanne, bo);
        String need = dk.samvagt.testing.TeamCalls.answer(
                        bos.post("/api/portal/citizens/berg/needs", "{'kind': 'TALK', 'urgency': 'GREEN'}"))
                .get(0)
                .get("id")
                .asString();
        RelativesBrowser annas = at(hanne, anna);
        int before = refusals();

        refused(annas.ask("/api/portal/citizens/berg"), 404, "NOT_YOURS");
        refused(annas.ask("/api/portal/citizens/berg/contact-book"), 404, "NOT_YOURS");
        refused(annas.post("/api/portal/citizens/berg/contact-book", "{'message': 'x'}"), 404, "NOT_YOURS");
        refused(annas.post("/api/portal/citizens/berg/contact-book/read", ""), 404, "NOT_YOURS");
        refused(annas.post("/api/portal/citizens/berg/needs", "{'kind': 'TALK', 'urgency': 'RED'}"), 404, "NOT_YOURS");
        refused(annas.ask("/api/portal/citizens/findes-ikke"), 404, "NOT_YOURS");
        refused(
                annas.post("/api/portal/needs/" + need + "/pulse", "{'heard': 'YES', 'helped': 'YES'}"),
                404,
                "NOT_YOURS");

        assertThat(refusals() - before).isEqualTo(7);
        assertThat(annas.get("/api/portal/needs")).isEmpty();
        assertThat(annas.get("/api/portal/me").get("citizens").findValuesAsString("id"))
                .containsExactly("holm");
    }

    @Test
    void theTeamsPeopleHaveNoPageHere() {
        TeamCalls hanne = team("strangers-members");
        for (String path : List.of("/api/portal/me", "/api/portal/citizens/holm", "/api/portal/needs")) {
            refused(
                    mvc.get()
                            .uri(path)
                            .with(people.member("hanne", hanne.team()))
                            .exchange(),
                    404,
                    "UNKNOWN_PATH");
            refused(mvc.get().uri(path).exchange(), 401, "NOT_SIGNED_IN");
        }
    }

    private List<Call> ofTeams(String team, String id) {
        List<Call> calls = new ArrayList<>();
        addresses
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/teams"))
                        .forEach(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                .map(RequestMethod::asHttpMethod)
                                .forEach(method -> calls.add(new Call(
                                        method,
                                        pattern.replace("{team}", team)
                                                .replace("{date}", MONDAY.toString())
                                                .replace("{visit}", "v1")
                                                .replace("{citizen}", "holm")
                                                .replaceAll("\\{\\w+}", id))))));
        return calls;
    }

    private record Call(HttpMethod method, String path) {}
}
