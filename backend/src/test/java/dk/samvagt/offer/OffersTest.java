package dk.samvagt.offer;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.testing.HannesTeam;
import dk.samvagt.testing.TeamCalls;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A team writes its offers, gives them, and finds the right one. */
class OffersTest extends HannesTeam {

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
    OfferCatalogue catalogue;

    @Autowired
    OfferSeating seating;

    @Autowired
    JdbcClient database;

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
        assertThat(hanne().ask("/offers/gaa-med-langs-stranden"))
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
        assertThat(hanne().post("/offers", chosen)).hasStatus(201);
        assertThat(hanne().post("/offers", chosen))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("OFFER_ID_TAKEN");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThat(hanne().post(
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

        assertThat(hanne().put("/offers/gaa-med-langs-stranden", changed))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.version", version -> assertThat(version).isEqualTo(1))
                .extractingPath("$.offer.title")
                .isEqualTo("Gå med langs volden");
        assertThat(hanne().put("/offers/gaa-med-langs-stranden", changed))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("CHANGED_BY_OTHERS");
    }

    @Test
    void anOfferIsPublishedAndWithdrawnAndNeverGone() {
        write(WALK);
        assertThat(catalogue.listOpen(team)).isEmpty();
        assertThat(hanne().post("/offers/gaa-med-langs-stranden/publish", "")).hasStatusOk();
        assertThat(catalogue.listOpen(team)).hasSize(1);
        assertThat(hanne().post("/offers/gaa-med-langs-stranden/withdraw", "{\"because\": \"Jeppe er rejst\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.withdrawnBecause")
                .isEqualTo("Jeppe er rejst");
        assertThat(catalogue.listOpen(team)).isEmpty();
        assertThat(hanne().ask("/offers/gaa-med-langs-stranden")).hasStatusOk();
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
        assertThat(hanne().ask("/offers?form=PARTY"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void theRightOfferIsFoundWithItsReasonsInWords() {
        write(WALK);
        hanne().post("/offers/gaa-med-langs-stranden/publish", "");
        String wish = """
                {"need": "STRAIN", "conditions": [], "languages": ["en"], "anonymous": true, "transport": false,
                 "freeHours": {"THURSDAY": [{"from": "09:30", "to": "12:00"}]},
                 "place": {"latitude": 55.656, "longitude": 12.622}}""";

        assertThat(hanne().post("/offers/match", wish))
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
        assertThat(hanne().post("/offers/match", wish.replace("12:00", "11:29")))
                .bodyJson()
                .hasPathSatisfying("$[0].fits", fits -> assertThat(fits).isEqualTo(false))
                .extractingPath("$[0].against[*].aspect")
                .asArray()
                .containsExactly("HOURS");
        assertThat(hanne().post("/offers/match", wish.replace("12:00", "09:30")))
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
        hanne().post("/offers/" + walk + "/publish", "");
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
        hanne().post("/offers/gaa-med-langs-stranden/publish", "");
        assertThat(bisidders()).isEqualTo("[]");
        write(WALK.replace("Gå med langs stranden", "Bisidder").replace("WALK", "BISIDDER"));
        assertThat(bisidders()).as("still a draft").isEqualTo("[]");
        hanne().post("/offers/bisidder/publish", "");

        assertThat(bisidders()).contains("\"id\":\"bisidder\"").doesNotContain("gaa-med");
    }

    private String bisidders() {
        return TeamCalls.text(hanne().ask("/offers?form=BISIDDER&state=PUBLISHED"));
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
        assertThat(hanne().ask("/offers/intet"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("UNKNOWN_OFFER");
    }

    private MvcTestResult write(String offer) {
        return hanne().post("/offers", "{\"offer\": " + offer + "}");
    }

    private static String id(MvcTestResult answer) {
        return JsonPath.read(TeamCalls.text(answer), "$.id");
    }

    private List<String> ids(String query) {
        return JsonPath.read(TeamCalls.text(hanne().ask("/offers" + query)), "$[*].id");
    }
}
