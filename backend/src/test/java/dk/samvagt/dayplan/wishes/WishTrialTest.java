package dk.samvagt.dayplan.wishes;

import static dk.samvagt.team.Profession.NURSE;
import static dk.samvagt.team.Profession.SOSU_HELPER;
import static dk.samvagt.testing.SettableClock.MONDAY;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A team tries what would happen if other things mattered. */
@SamvagtTest
class WishTrialTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Test
    void wishesAreTriedOnADayAndNothingIsKept() {
        // Holm lives far off with the contact person coming from the other side of town.
        given.team("frø")
                .member("eva-fro", NURSE)
                .member("bo-fro", SOSU_HELPER)
                .citizen(new CitizenInfo(
                        "holm",
                        "Fru Holm",
                        null,
                        new Coordinates(55.6650, 12.6060),
                        Set.of("da"),
                        "eva-fro",
                        Set.of(),
                        Set.of(),
                        null))
                .citizen("lund")
                .knows("bo-fro", "lund", 5)
                .shift("eva-fro", MONDAY, "07:00", "15:00")
                .shift("bo-fro", MONDAY, "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .visit("v2", "lund", MONDAY, "08:00", "09:00", 30)
                .exists();
        RequestPostProcessor eva = people.member("eva-fro", "frø");
        String before = plan("frø", eva);

        MvcTestResult tried = http.post()
                .uri("/api/teams/frø/wishes/try")
                .with(eva)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"date\": \"%s\", \"values\": {\"CONTACT_PERSON\": 75}}".formatted(MONDAY))
                .exchange();

        assertThat(tried).hasStatusOk();
        assertThat(tried).bodyJson().extractingPath("$.before.visits").isEqualTo(2);
        assertThat(tried).bodyJson().extractingPath("$.after.unassigned").isEqualTo(0);
        assertThat(tried)
                .bodyJson()
                .extractingPath("$.example")
                .asString()
                .startsWith("Det må koste op til 23 min ekstra vej, at en borger får besøg af sin kontaktperson.");
        assertThat(plan("frø", eva)).isEqualTo(before);
        assertThat(get("frø", eva))
                .bodyJson()
                .extractingPath("$.wishes[0].value")
                .isEqualTo(50);
    }

    private MvcTestResult get(String team, RequestPostProcessor who) {
        return http.get().uri("/api/teams/" + team + "/wishes").with(who).exchange();
    }

    private String plan(String team, RequestPostProcessor who) {
        MvcTestResult page = http.get()
                .uri("/api/teams/" + team + "/day-plans/" + MONDAY)
                .with(who)
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), UTF_8);
    }
}
