package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static dk.samvagt.testing.TeamCalls.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From a need to an offer, and how that goes. */
class OffersGivenTest extends OfferStory {

    @Autowired
    OffersInUse inUse;

    private RelativeCalls team(String team, String walk) {
        thursday(team).exists();
        RelativeCalls hanne = hanne(team);
        if (!walk.isEmpty()) {
            walkIsOpen(hanne);
        }
        return hanne;
    }

    @Test
    void whatIsKnownOfTheNeedIsAskedForByItself() {
        RelativeCalls hanne = team("wish", "walk");
        JsonNode anna = answer(hanne.post("/relatives", """
                {'about': {'name': 'Anna', 'languages': ['da', 'tr'], 'reachable': [{'day': 'MONDAY', 'from': '20:00', 'to': '21:00'}]},
                'citizen': 'holm', 'relation': {'kind': 'DAUGHTER'}}"""));
        JsonNode need = hanne.flag("holm", anna, "STRAIN", "RED");

        JsonNode known = hanne.get("/needs/" + need.get("id").asString() + "/wish");
        JsonNode wish = known.get("wish");

        assertThat(wish.get("need").asString()).isEqualTo("STRAIN");
        assertThat(wish.get("relation").asString()).isEqualTo("CHILD");
        assertThat(wish.get("languages").values()).hasSize(2);
        assertThat(wish.get("freeHours"))
                .as("when they can be rung says nothing of when they can come")
                .isEmpty();
        assertThat(known.get("reachable").get(0).get("day").asString()).isEqualTo("MONDAY");
        assertThat(wish.get("place").get("longitude").asDouble()).isEqualTo(12.605);
        JsonNode match = answer(hanne.post("/offers/match", wish.toString())).get(0);
        assertThat(match.get("fits").asBoolean()).isTrue();
        assertThat(match.get("inFavour").findValuesAsString("aspect"))
                .contains("KIND", "LANGUAGE")
                .doesNotContain("HOURS");
        assertThat(match.get("against")).isEmpty();
    }

    @Test
    void whatWasSaidToAnOfferIsToldWhereItIsFoundAgain() {
        RelativeCalls hanne = team("said", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "STRAIN", "RED");
        assertThat(before(hanne, anna, need)).isEmpty();
        JsonNode given = given(hanne, anna, ", 'told': true");

        assertThat(before(hanne, anna, need)).isEqualTo("Er tilbudt den 23. november; der mangler et svar.");
        answer(step(hanne, given, "decline", ""));
        assertThat(before(hanne, anna, need))
                .isEqualTo("Sagt nej tak til den 23. november; må spørges igen 23. februar 2027.");
        assertThat(before(hanne, hanne.relative("Bo", "holm", "SON"), need)).isEmpty();

        clock.set(MONDAY.plusMonths(3), "08:00");
        assertThat(before(hanne, anna, need)).as("a no for now is over").isEmpty();
    }

    @Test
    void onlyWhatOneLeavesHomeForAsksWhoIsThereMeanwhile() {
        RelativeCalls hanne = team("home", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        answer(hanne.post(
                "/offers",
                WALK.replace("gaa-med", "haandbog").replace("WALK", "HANDBOOK").replace("ADDRESS", "HOME")));
        answer(hanne.post("/offers/haandbog/publish", ""));
        JsonNode handbook = answer(hanne.post(
                "/offers-given", "{'relative': %s, 'citizen': 'holm', 'offer': 'haandbog'}".formatted(anna.get("id"))));

        assertThat(handbook.get("leavesHome").asBoolean()).isFalse();
        assertThat(given(hanne, anna, "").get("leavesHome").asBoolean()).isTrue();
    }

    @Test
    void whatARelativeHasAlreadyIsToldToo() {
        RelativeCalls hanne = team("said-yes", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "STRAIN", "RED");
        accepted(hanne, anna);

        assertThat(before(hanne, anna, need)).isEqualTo("Har sagt ja til den 23. november.");
    }

    /** What speaks against the walk because of what the relative has said. */
    private static String before(RelativeCalls hanne, JsonNode relative, JsonNode need) {
        JsonNode wish =
                hanne.get("/needs/" + need.get("id").asString() + "/wish").get("wish");
        JsonNode match = answer(hanne.post(
                        "/offers/match?relative=" + relative.get("id").asString(), wish.toString()))
                .get(0);
        return match.get("against").values().stream()
                .filter(reason -> reason.get("aspect").asString().equals("SAID_BEFORE"))
                .map(reason -> reason.get("text").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void anOfferGoesItsWayAndTheSeatGoesWithIt() {
        RelativeCalls hanne = team("way", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode given = given(hanne, anna, "");

        assertThat(given.get("state").asString()).isEqualTo("SUGGESTED");
        refused(step(hanne, given, "accept", ""), 409, "OFFER_STEP");
        answer(step(hanne, given, "give", ", 'word': 'Fortalte om turen ved stranden'"));
        assertThat(taken(hanne)).isEqualTo(1);
        answer(step(hanne, given, "accept", ", 'word': 'Vil gerne prøve'"));
        assertThat(taken(hanne)).isEqualTo(2);
        clock.set(THURSDAY, "12:00");
        answer(step(hanne, given, "tried", ""));
        assertThat(inUse.list("way")).extracting(OfferInUse::state).containsExactly(GivenState.TRIED);

        JsonNode declined = answer(step(hanne, given, "decline", ", 'word': 'Ikke lige nu'"));

        assertThat(taken(hanne)).isEqualTo(1);
        assertThat(declined.get("askAgainOn").asString())
                .isEqualTo(THURSDAY.plusMonths(3).toString());
        assertThat(declined.get("askNow").asBoolean()).isFalse();
        assertThat(inUse.list("way")).isEmpty();
        clock.set(THURSDAY.plusMonths(3), "08:00");
        assertThat(hanne.get("/offers-given").get(0).get("askNow").asBoolean()).isTrue();
        JsonNode again = answer(step(hanne, given, "give", ""));
        assertThat(again.get("askNow").asBoolean()).isFalse();
        assertThat(again.get("steps").findValuesAsString("state"))
                .containsExactly("SUGGESTED", "GIVEN", "ACCEPTED", "TRIED", "DECLINED", "GIVEN");
    }

    @Test
    void nobodyHasBeenThereBeforeTheFirstTimeBegins() {
        RelativeCalls hanne = team("not-begun", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode given = given(hanne, anna, ", 'told': true");
        refused(step(hanne, given, "tried", ""), 409, "OFFER_STEP");

        JsonNode accepted = answer(step(hanne, given, "accept", ""));

        assertThat(accepted.get("firstTime").asString()).isEqualTo("2026-11-26T09:00:00Z");
        assertThat(accepted.get("begun").asBoolean()).isFalse();
        clock.set(THURSDAY, "09:59");
        refused(step(hanne, given, "tried", ""), 409, "OFFER_NOT_BEGUN");
        assertThat(text(step(hanne, given, "tried", ""))).contains("26. november", "10.00");
        clock.set(THURSDAY, "10:00");
        assertThat(hanne.get("/offers-given").get(0).get("begun").asBoolean()).isTrue();
        JsonNode tried = answer(step(hanne, given, "tried", ""));
        assertThat(tried.get("state").asString()).isEqualTo("TRIED");
        assertThat(tried.get("begun").asBoolean()).isFalse();
    }

    @Test
    void whoSaysYesAnewAfterANoHasNotBeenThereYet() {
        RelativeCalls hanne = team("begun-again", "walk");
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        answer(step(hanne, given, "decline", ""));
        clock.set(THURSDAY.plusDays(1), "08:00");
        answer(step(hanne, given, "give", ""));

        JsonNode again = answer(step(hanne, given, "accept", ""));

        assertThat(again.get("begun").asBoolean()).isFalse();
        refused(step(hanne, given, "tried", ""), 409, "OFFER_NOT_BEGUN");
        clock.set(THURSDAY.plusDays(7), "10:00");
        answer(step(hanne, given, "tried", ""));
    }

    @Test
    void whereTimesAreAgreedWhoSaidYesMayHaveBeenThere() {
        RelativeCalls hanne = team("agreed-times", "");
        answer(hanne.post("/offers", WALK.replaceFirst("'dates': .*?]},", "").replace("'minutes': 90, ", "")));
        answer(hanne.post("/offers/gaa-med/publish", ""));
        JsonNode given = accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));

        assertThat(given.get("firstTime")).isNull();
        assertThat(given.get("begun").asBoolean()).isTrue();
        answer(step(hanne, given, "tried", ""));
    }

    @Test
    void theAdvisorGivesOffersTooButAnswersNoNeedForTheTeam() {
        RelativeCalls hanne = team("advised", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "RESPITE", "YELLOW");
        RelativeCalls bente = new RelativeCalls(mvc, people.advisor("bente-advised", "advised"), "advised");
        String told = "{'relative': %s, 'citizen': 'holm', 'offer': 'gaa-med', 'need': %s, 'told': true%s}";

        refused(
                bente.post(
                        "/offers-given", told.formatted(anna.get("id"), need.get("id"), ", 'followUp': '2026-12-01'")),
                403,
                "MEMBERS_ONLY");
        JsonNode given = answer(bente.post("/offers-given", told.formatted(anna.get("id"), need.get("id"), "")));

        assertThat(given.get("state").asString()).isEqualTo("GIVEN");
        assertThat(hanne.get("/needs/" + need.get("id").asString()).get("state").asString())
                .isEqualTo("OPEN");
        answer(step(bente, given, "accept", ""));
        assertThat(taken(hanne)).isEqualTo(2);
    }

    @Test
    void withoutASeatNobodyCanSayYes() {
        RelativeCalls hanne = team("full", "walk");
        JsonNode bo = hanne.relative("Bo", "holm", "SON");
        accepted(hanne, hanne.relative("Anna", "holm", "DAUGHTER"));
        JsonNode given = given(hanne, bo, ", 'told': true");

        refused(step(hanne, given, "accept", ""), 409, "NO_SEATS_LEFT");

        assertThat(hanne.get("/offers-given?relative=" + bo.get("id").asString())
                        .get(0)
                        .get("state")
                        .asString())
                .isEqualTo("GIVEN");
        refused(
                hanne.post(
                        "/offers-given",
                        "{'relative': %s, 'citizen': 'holm', 'offer': 'gaa-med'}".formatted(bo.get("id"))),
                409,
                "OFFER_GIVEN_ALREADY");
    }

    @Test
    void tellingOfAnOfferCanAnswerTheNeed() {
        RelativeCalls hanne = team("answers", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "RESPITE", "YELLOW");
        String path = "/needs/" + need.get("id").asString();

        JsonNode given = given(hanne, anna, ", 'need': " + need.get("id"));
        assertThat(hanne.get(path).get("state").asString()).isEqualTo("OPEN");
        answer(step(hanne, given, "give", ", 'followUp': '" + MONDAY.plusDays(14) + "'"));

        JsonNode answered = hanne.get(path);
        assertThat(answered.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(answered.get("ownerName").asString()).isEqualTo("Navn hanne");
        assertThat(answered.get("steps").findValuesAsString("decision")).containsExactly("Gå med");
    }

    @Test
    void aSecondOfferIsPartOfTheSameAnswer() {
        RelativeCalls hanne = team("secondoffer", "walk");
        answer(hanne.post("/offers", WALK.replace("gaa-med", "kom-med").replace("Gå med", "Kom med")));
        answer(hanne.post("/offers/kom-med/publish", ""));
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode need = hanne.flag("holm", anna, "RESPITE", "YELLOW");
        String path = "/needs/" + need.get("id").asString();
        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(
                hanne.get(path),
                "answer",
                ", 'decision': 'Vi finder tilbud', 'owner': 'jonas', 'due': '" + MONDAY.plusDays(14) + "'"));
        String more = ", 'told': true, 'need': " + need.get("id") + ", 'followUp': '%s'";

        given(hanne, anna, more.formatted(MONDAY.plusDays(21)));
        JsonNode later = hanne.get(path);
        assertThat(later.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(later.get("ownerName").asString()).isEqualTo("Navn jonas");
        assertThat(later.get("due").asString())
                .as("what was promised first stands")
                .isEqualTo(MONDAY.plusDays(14).toString());
        assertThat(later.get("steps").findValuesAsString("decision")).containsExactly("Vi finder tilbud", "Gå med");

        answer(hanne.post(
                "/offers-given",
                "{'relative': %s, 'citizen': 'holm', 'offer': 'kom-med'%s}"
                        .formatted(anna.get("id"), more.formatted(MONDAY.plusDays(7)))));
        JsonNode sooner = hanne.get(path);
        assertThat(sooner.get("state").asString()).isEqualTo("ANSWERED");
        assertThat(sooner.get("ownerName").asString()).isEqualTo("Navn jonas");
        assertThat(sooner.get("due").asString()).isEqualTo(MONDAY.plusDays(7).toString());
    }

    @Test
    void anotherTeamsAndAStaleVersionAreRefused() {
        RelativeCalls hanne = team("guard", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode given = given(hanne, anna, ", 'told': true");
        String path = "/offers-given/" + given.get("id").asString();

        refused(hanne.post(path + "/accept", "{'version': 7}"), 409, "CHANGED_BY_OTHERS");
        refused(step(hanne, given, "decline", ", 'askAgain': '" + MONDAY.minusDays(1) + "'"), 422, "DUE_IN_THE_PAST");
        assertThat(facilitator("guard").post(path + "/accept", "{'version': 0}"))
                .hasStatus(403);
        refused(team("guard-other", "").ask(path), 404, "UNKNOWN_OFFER_GIVEN");
        refused(
                hanne.post(
                        "/offers-given",
                        "{'relative': %s, 'citizen': 'berg', 'offer': 'gaa-med'}".formatted(anna.get("id"))),
                422,
                "NOT_NEAR");
    }

    private static int taken(RelativeCalls hanne) {
        return hanne.get("/offers/gaa-med")
                .get("offer")
                .get("seats")
                .get("taken")
                .asInt();
    }

    @Test
    void ofSeveralWhoGiveTheSameAtOnceOneDoes() {
        RelativeCalls hanne = team("once", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");

        assertThat(atOnce(
                        4,
                        () -> hanne.post(
                                "/offers-given",
                                "{'relative': %s, 'citizen': 'holm', 'offer': 'gaa-med'}".formatted(anna.get("id")))))
                .containsExactly(201, 409, 409, 409);

        assertThat(hanne.get("/offers-given")).hasSize(1);
    }

    @Test
    void whatWasDeclinedIsNotGivenAgainWhileItIsGivenAnew() {
        RelativeCalls hanne = team("given-anew", "walk");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode first = given(hanne, anna, ", 'told': true");
        answer(step(hanne, first, "decline", ""));
        given(hanne, anna, "");

        refused(step(hanne, first, "give", ""), 409, "OFFER_GIVEN_ALREADY");
    }
}
