package dk.samvagt.dayplan.myday;

import static dk.samvagt.team.Profession.NURSE;
import static dk.samvagt.team.Profession.SOSU_HELPER;
import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.citizen.CitizenInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.shared.Gender;
import dk.samvagt.team.TeamMemberInfo;
import dk.samvagt.team.TravelMode;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.time.LocalTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a member has with them on the road. */
@SamvagtTest
class MyDayTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void aStopTellsWhatToKnowAtTheDoor() {
        given.team("gran")
                .member(speaking("anna-gran", "ar", "da"))
                .member("bo-gran", SOSU_HELPER)
                .citizen(new CitizenInfo(
                        "holm",
                        "Amal Holm",
                        "Holmbladsgade 3",
                        new Coordinates(55.6660, 12.6050),
                        Set.of("ar"),
                        "bo-gran",
                        Set.of(),
                        Set.of(),
                        null))
                .citizen("lund")
                .shift("anna-gran", MONDAY, "07:00", "15:00")
                .shift("bo-gran", MONDAY, "07:00", "15:00")
                .visit(lift("v1", "holm"))
                .visit(screen("v2", "lund"))
                .respite("holm", MONDAY, "08:00", "09:30")
                .exists();
        database.sql("update citizen set important_to_me = 'Kaffe først' where team = 'gran' and key = 'holm'")
                .update();

        MvcTestResult anna = day("gran", people.member("anna-gran", "gran"), "");

        assertThat(anna).hasStatusOk();
        assertThat(anna).bodyJson().extractingPath("$.date").isEqualTo(MONDAY.toString());
        assertThat(anna).bodyJson().extractingPath("$.memberName").isEqualTo("Navn anna-gran");
        assertThat(anna).bodyJson().extractingPath("$.start").isEqualTo("07:00");
        assertThat(anna).bodyJson().extractingPath("$.end").isEqualTo("15:00");
        assertThat(anna).bodyJson().extractingPath("$.breakMinutes").isEqualTo(30);
        assertThat(anna).bodyJson().extractingPath("$.status").isEqualTo("DRAFT");
        assertThat(anna).bodyJson().extractingPath("$.changes").asArray().isEmpty();
        assertThat(anna).bodyJson().extractingPath("$.stops[*].visit").asArray().containsExactly("v1", "v2");
        assertThat(anna)
                .bodyJson()
                .extractingPath("$.stops[0].doorNotes")
                .asArray()
                .containsExactly(
                        "Skal begynde senest kl. 08.15.",
                        "I er to: Navn bo-gran kommer også.",
                        "Datter er ude kl. 08.00-09.30. Amal Holm må ikke være alene imens.",
                        "Du er ny for Amal Holm. Sig, hvem du er, og hvor du kommer fra.");
        assertThat(anna)
                .bodyJson()
                .extractingPath("$.stops[0].contactPersonName")
                .isEqualTo("Navn bo-gran");
        assertThat(anna)
                .bodyJson()
                .extractingPath("$.stops[0].contactPersonIsMe")
                .isEqualTo(false);
        assertThat(anna).bodyJson().extractingPath("$.stops[0].sharedLanguage").isEqualTo("ar");
        assertThat(anna).bodyJson().extractingPath("$.stops[0].partnerName").isEqualTo("Navn bo-gran");
        assertThat(anna).bodyJson().extractingPath("$.stops[0].importantToMe").isEqualTo("Kaffe først");
        assertThat(anna)
                .bodyJson()
                .extractingPath("$.stops[0].directionsUrl")
                .isEqualTo("https://www.openstreetmap.org/directions?engine=fossgis_osrm_bike"
                        + "&route=%3B55.666000%2C12.605000");
        assertThat(anna)
                .bodyJson()
                .extractingPath("$.stops[1].doorNotes")
                .asArray()
                .contains("Besøget er på skærm.");
        assertThat(anna).bodyJson().doesNotHavePath("$.stops[1].directionsUrl");

        MvcTestResult bo = http.get()
                .uri("/api/teams/gran/my-day?date=" + MONDAY)
                .header("Accept-Language", "en")
                .with(people.member("bo-gran", "gran"))
                .exchange();
        assertThat(bo).bodyJson().extractingPath("$.stops.length()").isEqualTo(1);
        assertThat(bo).bodyJson().extractingPath("$.stops[0].contactPersonIsMe").isEqualTo(true);
        assertThat(bo)
                .bodyJson()
                .extractingPath("$.stops[0].doorNotes")
                .asArray()
                .contains("Must begin by 08:15.", "Amal Holm speaks Arabic. You share no language.");
    }

    @Test
    void whatChangesAfterThePlanWasSentOutIsToldToThoseItConcerns() {
        given.team("fyr")
                .member("anna-fyr", NURSE)
                .member("bo-fyr", NURSE)
                .member("carl-fyr", NURSE)
                .citizen("holm")
                .knows("anna-fyr", "holm", 9)
                .shift("anna-fyr", MONDAY, "07:00", "15:00")
                .shift("bo-fyr", MONDAY, "07:00", "15:00")
                .shift("carl-fyr", MONDAY, "07:00", "15:00")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();
        RequestPostProcessor anna = people.member("anna-fyr", "fyr");
        RequestPostProcessor bo = people.member("bo-fyr", "fyr");
        int version = version("fyr", anna);
        assertThat(post("fyr", anna, "publish", "{\"version\": %d}".formatted(version)))
                .hasStatusOk();
        assertThat(day("fyr", anna, "")).bodyJson().extractingPath("$.status").isEqualTo("PUBLISHED");
        assertThat(day("fyr", anna, ""))
                .bodyJson()
                .extractingPath("$.changes")
                .asArray()
                .isEmpty();

        assertThat(post("fyr", anna, "overrides", """
                        {"version": %d, "type": "MOVE", "visit": "v1", "member": "bo-fyr"}""".formatted(version("fyr", anna))))
                .hasStatusOk();

        assertThat(day("fyr", anna, ""))
                .bodyJson()
                .extractingPath("$.stops")
                .asArray()
                .isEmpty();
        for (RequestPostProcessor concerned : new RequestPostProcessor[] {anna, bo}) {
            MvcTestResult told = day("fyr", concerned, "");
            assertThat(told).bodyJson().extractingPath("$.changes.length()").isEqualTo(1);
            assertThat(told).bodyJson().extractingPath("$.changes[0].kind").isEqualTo("MOVED");
            assertThat(told)
                    .bodyJson()
                    .extractingPath("$.changes[0].fromMember")
                    .isEqualTo("anna-fyr");
            assertThat(told).bodyJson().extractingPath("$.changes[0].toMember").isEqualTo("bo-fyr");
        }
        assertThat(day("fyr", people.member("carl-fyr", "fyr"), ""))
                .bodyJson()
                .extractingPath("$.changes")
                .asArray()
                .isEmpty();
    }

    @Test
    void whoIsNotAtWorkHasAnEmptyDay() {
        given.team("løn")
                .member("anna-lon", NURSE)
                .member("bo-lon", NURSE)
                .shift("anna-lon", MONDAY, "07:00", "15:00")
                .exists();

        MvcTestResult bo = day("løn", people.member("bo-lon", "løn"), "");

        assertThat(bo).hasStatusOk();
        assertThat(bo).bodyJson().doesNotHavePath("$.shift");
        assertThat(bo).bodyJson().extractingPath("$.stops").asArray().isEmpty();
    }

    @Test
    void onlyOnesOwnDayOfOnesOwnTeam() {
        given.team("rav")
                .member("anna-rav", NURSE)
                .shift("anna-rav", MONDAY, "07:00", "15:00")
                .exists();

        assertThat(day("rav", people.member("stranger-rav", "elsewhere"), ""))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_TEAM");
        assertThat(day("rav", people.facilitator("coach-rav", "rav"), ""))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("MEMBERS_ONLY");
        assertThat(day("rav", people.member("anna-rav", "rav"), "?date=2031-01-01"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.dates")
                .asArray()
                .containsExactly(MONDAY.toString());
        assertThat(http.get().uri("/api/teams/rav/my-day")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult day(String team, RequestPostProcessor who, String query) {
        return http.get()
                .uri("/api/teams/" + team + "/my-day" + query)
                .with(who)
                .exchange();
    }

    private int version(String team, RequestPostProcessor who) {
        AtomicInteger version = new AtomicInteger();
        assertThat(day(team, who, ""))
                .bodyJson()
                .extractingPath("$.version")
                .satisfies(found -> version.set((Integer) found));
        return version.get();
    }

    private MvcTestResult post(String team, RequestPostProcessor who, String what, String body) {
        return http.post()
                .uri("/api/teams/" + team + "/day-plans/" + MONDAY + "/" + what)
                .with(who)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static TeamMemberInfo speaking(String id, String... languages) {
        return new TeamMemberInfo(
                id, "Navn " + id, NURSE, Set.of(), Set.of(languages), TravelMode.BIKE, Gender.FEMALE, 37.0, null, null);
    }

    private static VisitOrder lift(String id, String citizen) {
        return visit(id, citizen, "08:00", "08:15", true, 2, VisitMode.HOME, Set.of());
    }

    private static VisitOrder screen(String id, String citizen) {
        return visit(id, citizen, "10:00", "11:00", false, 1, VisitMode.SCREEN, Set.of("NURSE"));
    }

    private static VisitOrder visit(
            String id,
            String citizen,
            String earliest,
            String latest,
            boolean strict,
            int staff,
            VisitMode mode,
            Set<String> competences) {
        return new VisitOrder(
                id,
                citizen,
                MONDAY,
                "Personlig pleje",
                30,
                LocalTime.parse(earliest),
                LocalTime.parse(latest),
                strict,
                staff,
                competences,
                Set.of(),
                1,
                mode,
                null,
                null,
                null);
    }
}
