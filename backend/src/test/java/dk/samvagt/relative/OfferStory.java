package dk.samvagt.relative;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.group.GroupInfo;
import dk.samvagt.shared.Coordinates;
import dk.samvagt.team.Profession;
import dk.samvagt.testing.GivenTeam;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.awaitility.Awaitility;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;

/** Anna, Holm's daughter, and a walk on Thursdays at ten; Hanne and Jonas are on shift that Thursday. */
abstract class OfferStory extends RelativeStory {

    static final LocalDate THURSDAY = MONDAY.plusDays(3);

    static final String WALK = """
            {'id': 'gaa-med', 'offer': {'title': 'Gå med', 'form': 'WALK', 'needs': ['RESPITE', 'STRAIN'],
            'provider': {'kind': 'MUNICIPALITY', 'name': 'Kommunen'}, 'target': {'relations': [], 'conditions': []},
            'place': {'ways': ['ADDRESS'], 'address': 'Stranden', 'location': {'latitude': 55.665, 'longitude': 12.62}},
            'dates': {'first': '2026-11-19', 'start': '10:00', 'rule': 'FREQ=WEEKLY;BYDAY=TH', 'except': []},
            'minutes': 90, 'seats': {'total': 2, 'taken': 1}, 'signUp': {'needed': false}, 'anonymous': false,
            'meanwhile': 'HOME', 'languages': [], 'contact': {}}}""";

    GivenTeam thursday(String team) {
        return given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .shift("hanne", THURSDAY, "07:00", "15:00")
                .shift("jonas", THURSDAY, "07:00", "15:00")
                .visit("v1", "berg", THURSDAY, "08:00", "12:00", 30);
    }

    RelativeCalls hanne(String team) {
        return new RelativeCalls(mvc, people.member("hanne", team), team);
    }

    DayCalls day(String team, LocalDate date) {
        return new DayCalls(mvc, people.member("hanne", team), team, date);
    }

    static void walkIsOpen(RelativeCalls hanne) {
        answer(hanne.post("/offers", WALK));
        answer(hanne.post("/offers/gaa-med/publish", ""));
    }

    static JsonNode given(RelativeCalls hanne, JsonNode anna, String more) {
        return answer(hanne.post(
                "/offers-given",
                "{'relative': %s, 'citizen': 'holm', 'offer': 'gaa-med'%s}".formatted(anna.get("id"), more)));
    }

    static MvcTestResult step(RelativeCalls hanne, JsonNode given, String step, String more) {
        String path = "/offers-given/" + given.get("id").asString();
        return hanne.post(
                path + "/" + step, "{'version': %s%s}".formatted(hanne.get(path).get("version"), more));
    }

    /** Anna goes to the walk. */
    static JsonNode accepted(RelativeCalls hanne, JsonNode anna) {
        return answer(step(hanne, given(hanne, anna, ", 'told': true"), "accept", ""));
    }

    static String cover(JsonNode given) {
        return "/offers-given/" + given.get("id").asString() + "/cover";
    }

    static void solved(DayCalls day) {
        day.post("/solve", "{'seconds': 3}");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        DayCalls.json(day.get("/solve")).get("state").asString().equals("DONE"));
    }

    static GroupInfo singing(String latest, int minutes, int room) {
        return new GroupInfo(
                "g1",
                THURSDAY,
                "SINGING",
                "Sang",
                new Coordinates(55.666, 12.605),
                LocalTime.parse("09:00"),
                LocalTime.parse(latest),
                minutes,
                1,
                Set.of(),
                1,
                room,
                Set.of("berg"),
                Set.of());
    }
}
