package dk.samvagt.offer;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import com.jayway.jsonpath.JsonPath;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A team writes its offers, gives them, and finds the right one. */
@SamvagtTest
class OffersTest {

    private static final String WALK = """
            {"title": "Gå med langs stranden", "form": "WALK", "needs": ["NETWORK", "STRAIN"],
             "provider": {"kind": "MUNICIPALITY", "name": "Kommunen"},
             "target": {"relations": [], "conditions": []},
             "place": {"ways": ["ADDRESS"], "address": "Amager Strand", "location": {"latitude": 55.656, "longitude": 12.632}},
             "dates": {"first": "2026-11-19", "start": "10:00", "rule": "FREQ=WEEKLY;BYDAY=TH", "except": []},
             "minutes": 90, "seats": {"total": 2, "taken": 1}, "price": {"kroner": 0, "per": "SESSION"},
             "signUp": {"needed": false}, "anonymous": true, "meanwhile": "HOME", "languages": ["da", "en"],
             "contact": {"name": "Jeppe"}}""";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    OfferCatalogue catalogue;

    @Autowired
    OfferSeating seating;

    @Autowired
    JdbcClient database;

    private String team = "";
    private RequestPostProcessor hanne = request -> request;

    @BeforeEach
    void aTeam() {
        team = "offers-" + UUID.randomUUID().toString().substring(0, 8);
        given.team(team).member("hanne", Profession.NURSE).exists();
        hanne = people.member("hanne", team);
    }

    @Test
    void anOfferIsWrittenAsADraftAndComesBackAsItWasWritten() {
        MvcTestResult answer = write(WALK);

        assertThat(answer)
                .hasStatus(201)
                .bodyJson()
                .hasPathSatisfying("$.id", id -> assertThat(id).isEqualTo("gaa-med-langs-stranden"))
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("DRAFT"))
                .hasPathSatisfying("$.company", company -> assertThat(company).isEqualTo("GROUP"))
                .hasPathSatisfying("$.changedBy", by -> assertThat(by).isEqualTo("Navn hanne"))
                .hasPathSatisfying("$.next[0].date", date -> assertThat(date).isEqualTo("2026-11-26"))
                .hasPathSatisfying("$.next[0].end", end -> assertThat(end).isEqualTo("11:30"));
        assertThat(get("/offers/gaa-med-langs-stranden"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.offer")
                .convertTo(OfferDescription.class)
                .isEqualTo(catalogue.get(team, "gaa-med-langs-stranden").offer());
    }

    @Test
    void twoOffersOfOneTitleGetTwoIdsAndAChosenIdIsKept() {
        assertThat(id(write(WALK))).isEqualTo("gaa-med-langs-stranden");
        assertThat(id(write(WALK))).isEqualTo("gaa-med-langs-stranden-2");
        String chosen = "{\"id\": \"gaatur\", \"offer\": " + WALK + "}";
        assertThat(post("/offers", chosen)).hasStatus(201);
        assertThat(post("/offers", chosen))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("OFFER_ID_TAKEN");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThat(post(
                        "/offers",
                        "{\"id\": \"Stort ID\", \"offer\": {\"needs\": [], \"minutes\": 0, \"place\":"
                                + " {\"ways\": [\"ADDRESS\"], \"location\": {\"latitude\": 91}}}}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains(
                        "id",
                        "offer.title",
                        "offer.form",
                        "offer.needs",
                        "offer.minutes",
                        "offer.place.location.latitude",
                        "offer.place.location.longitude",
                        "offer.signUp");
    }

    @Test
    void whatDoesNotFitTogetherIsNamedToo() {
        String wrong = WALK.replace("2026-11-19", "2026-11-18")
                .replace("\"taken\": 1", "\"taken\": 3")
                .replace("\"address\": \"Amager Strand\", ", "")
                .replace("\"contact\"", "\"validFrom\": \"2026-12-02\", \"validTo\": \"2026-12-01\", \"contact\"");

        assertThat(write(wrong))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("offer.dates.first", "offer.place.address", "offer.seats.taken", "offer.validTo");
        assertThat(write(WALK.replace("FREQ=WEEKLY;BYDAY=TH", "hver torsdag").replace("\"minutes\": 90, ", "")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("offer.minutes", "offer.dates.rule");
    }

    @Test
    void aChangeNamesTheVersionThatWasSeen() {
        write(WALK);
        String changed = "{\"version\": 0, \"offer\": " + WALK.replace("stranden", "volden") + "}";

        assertThat(put("/offers/gaa-med-langs-stranden", changed))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(1))
                .extractingPath("$.offer.title")
                .isEqualTo("Gå med langs volden");
        assertThat(put("/offers/gaa-med-langs-stranden", changed))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("CHANGED_BY_OTHERS");
    }

    @Test
    void anOfferIsPublishedAndWithdrawnAndNeverGone() {
        write(WALK);
        assertThat(catalogue.listOpen(team)).isEmpty();
        assertThat(post("/offers/gaa-med-langs-stranden/publish", "")).hasStatusOk();
        assertThat(catalogue.listOpen(team)).hasSize(1);
        assertThat(post("/offers/gaa-med-langs-stranden/withdraw", "{\"because\": \"Jeppe er rejst\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.withdrawnBecause")
                .isEqualTo("Jeppe er rejst");
        assertThat(catalogue.listOpen(team)).isEmpty();
        assertThat(get("/offers/gaa-med-langs-stranden")).hasStatusOk();
        assertThat(database.sql(
                                "select what from audit_entry where team = :team and action = 'CHANGED' order by at, what")
                        .param("team", team)
                        .query(String.class)
                        .list())
                .contains("OFFER_WRITTEN", "OFFER_PUBLISHED", "OFFER_WITHDRAWN");
    }

    @Test
    void theListIsFiltered() {
        write(WALK);
        write(WALK.replace("Gå med langs stranden", "Aftentur")
                .replace("10:00", "17:00")
                .replace("\"en\"", "\"ar\"")
                .replace("WALK", "CAFE")
                .replace("\"NETWORK\", \"STRAIN\"", "\"GRIEF\""));

        assertThat(ids("")).containsExactly("aftentur", "gaa-med-langs-stranden");
        assertThat(ids("?evening=true")).containsExactly("aftentur");
        assertThat(ids("?language=ar")).containsExactly("aftentur");
        assertThat(ids("?form=WALK")).containsExactly("gaa-med-langs-stranden");
        assertThat(ids("?need=GRIEF")).containsExactly("aftentur");
        assertThat(ids("?state=PUBLISHED")).isEmpty();
        assertThat(ids("?text=STRAND")).containsExactly("gaa-med-langs-stranden");
        assertThat(get("/offers?form=PARTY"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void theRightOfferIsFoundWithItsReasonsInWords() {
        write(WALK);
        post("/offers/gaa-med-langs-stranden/publish", "");
        String wish = """
                {"need": "STRAIN", "conditions": [], "languages": ["en"], "anonymous": true, "transport": false,
                 "freeHours": {"THURSDAY": [{"from": "09:30", "to": "12:00"}]},
                 "place": {"latitude": 55.656, "longitude": 12.622}}""";

        assertThat(post("/offers/match", wish))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$[0].fits", fits -> assertThat(fits).isEqualTo(true))
                .hasPathSatisfying(
                        "$[0].inFavour[*].aspect",
                        aspects -> assertThat(aspects)
                                .asArray()
                                .containsExactly("KIND", "HOURS", "PLACE", "LANGUAGE", "ANONYMOUS", "SEATS"))
                .hasPathSatisfying(
                        "$[0].inFavour[1].text",
                        text -> assertThat(text)
                                .isEqualTo(
                                        "Passer med de ledige tider, næste gang torsdag 26. november kl. 10.00-11.30."))
                .hasPathSatisfying(
                        "$[0].inFavour[2].metres", metres -> assertThat(metres).isEqualTo(627));
        assertThat(post("/offers/match", wish.replace("12:00", "11:29")))
                .bodyJson()
                .hasPathSatisfying("$[0].fits", fits -> assertThat(fits).isEqualTo(false))
                .extractingPath("$[0].against[*].aspect")
                .asArray()
                .containsExactly("HOURS");
        assertThat(post("/offers/match", wish.replace("12:00", "09:30")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("freeHours[THURSDAY][0].to");
    }

    @Test
    void seatsAreTakenUntilNoneIsLeftAndGivenBack() {
        write(WALK);
        String walk = "gaa-med-langs-stranden";
        assertThatThrownBy(() -> seating.take(team, walk))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("OFFER_NOT_PUBLISHED");
        post("/offers/" + walk + "/publish", "");
        seating.take(team, walk);
        assertThatThrownBy(() -> seating.take(team, walk)).hasMessageContaining("NO_SEATS_LEFT");
        seating.free(team, walk);
        seating.free(team, walk);
        seating.free(team, walk);

        assertThat(catalogue.get(team, walk).offer().seats()).isEqualTo(new OfferSeats(2, 0));
    }

    @Test
    void theBisidderIsRememberedWhereThereIsOne() {
        write(WALK);
        post("/offers/gaa-med-langs-stranden/publish", "");
        assertThat(catalogue.findBisidder(team)).isEmpty();
        write(WALK.replace("Gå med langs stranden", "Bisidder").replace("WALK", "BISIDDER"));
        assertThat(catalogue.findBisidder(team)).as("still a draft").isEmpty();
        post("/offers/bisidder/publish", "");

        assertThat(catalogue.findBisidder(team)).get().extracting(OfferInfo::id).isEqualTo("bisidder");
    }

    @Test
    void theSessionsOfAWeekCanBeAskedFor() {
        write(WALK);
        OfferDescription walk = catalogue.get(team, "gaa-med-langs-stranden").offer();

        assertThat(catalogue.sessionsBetween(walk, MONDAY, MONDAY.plusDays(10)))
                .extracting(session -> session.date().toString())
                .containsExactly("2026-11-26", "2026-12-03");
    }

    @Test
    void whatIsUnknownIsSaidToBe() {
        assertThat(get("/offers/intet"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_OFFER");
    }

    private MvcTestResult write(String offer) {
        return post("/offers", "{\"offer\": " + offer + "}");
    }

    private static String id(MvcTestResult answer) {
        return JsonPath.read(body(answer), "$.id");
    }

    private List<String> ids(String query) {
        return JsonPath.read(body(get("/offers" + query)), "$[*].id");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri("/api/teams/" + team + path).with(hanne).exchange();
    }

    private MvcTestResult post(String path, String body) {
        return send(HttpMethod.POST, path, body);
    }

    private MvcTestResult put(String path, String body) {
        return send(HttpMethod.PUT, path, body);
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri("/api/teams/" + team + path)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(hanne)
                .exchange();
    }
}
