package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.SmallTeam;
import dk.samvagt.visit.VisitMode;
import dk.samvagt.visit.VisitOrder;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What a meeting would cost is told before it is laid. */
class MeetingPriceTest extends MeetingPriceStory {

    @Autowired
    JdbcClient database;

    @Test
    void whoComesLateIsToldByNameAndTimeAndNothingIsKept() {
        DayCalls day = planned("priced");
        int version = day.version();
        String route = day.route("hanne");

        JsonNode price = price("priced", "", at("07:15", 180, ""));

        assertThat(price.get("planned").asBoolean()).isTrue();
        assertThat(price.get("published").asBoolean()).isFalse();
        assertThat(price.get("late").asInt()).isEqualTo(1);
        assertThat(price.get("lateMinutes").asInt()).isPositive();
        assertThat(sentences(price))
                .anySatisfy(sentence -> assertThat(sentence)
                        .matches(
                                "Besøget hos Borger holm \\(.*\\) begynder [\\dtmin ]+ for sent: Navn hanne kan først være"
                                        + " der kl\\. 10\\.\\d\\d\\."));
        assertThat(day.version()).isEqualTo(version);
        assertThat(day.route("hanne")).isEqualTo(route);
        assertThat(meetings("priced").coming()).isEmpty();
        assertThat(database.sql("select subjects::text from audit_entry where team = 'priced'"
                                + " and what = 'MEETING_PRICED'")
                        .query(String.class)
                        .single())
                .contains("holm");
    }

    @Test
    void aRuleThatWouldBreakIsTold() {
        DayCalls day = planned("pricedbreak");
        day.override("'type': 'START_AT', 'visit': 'holm1', 'member': 'hanne', 'start': '08:15'");

        JsonNode price = price("pricedbreak", "", at("08:00", 60, ""));

        assertThat(price.get("broken").asInt()).isPositive();
        assertThat(sentences(price)).doesNotContain("Ingen regel brydes.");
    }

    @Test
    void aVisitAfterItsFixedTimeIsToldOnce() {
        SmallTeam.on(given, "pricedonce", date)
                .visit(new VisitOrder(
                        "fixed",
                        "holm",
                        date,
                        "Medicin",
                        10,
                        LocalTime.parse("10:30"),
                        LocalTime.parse("10:30"),
                        true,
                        1,
                        Set.of(),
                        Set.of(),
                        1,
                        VisitMode.HOME,
                        null,
                        null,
                        null))
                .exists();
        DayCalls day = new DayCalls(http, people.member("hanne", "pricedonce"), "pricedonce", date);
        day.move("fixed", "hanne");
        day.override("'type': 'UNPIN', 'visit': 'fixed'");

        JsonNode price = price("pricedonce", "", at("10:00", 60, ""));

        assertThat(price.get("late").asInt()).isEqualTo(1);
        assertThat(sentences(price).stream().filter(sentence -> sentence.contains("Borger holm")))
                .singleElement()
                .asString()
                .contains("efter den faste tid");
    }

    @Test
    void whoIsInvitedByNameAndNotAtWorkIsNamed() {
        planned("pricedoff");

        assertThat(names(price("pricedoff", "", at("14:45", 15, "'hanne', 'kim'"))))
                .as("Kim has no shift")
                .containsExactly("Navn kim");
        assertThat(names(price("pricedoff", "", at("14:45", 16, "'hanne', 'kim'"))))
                .as("until after Hanne's shift")
                .containsExactly("Navn hanne", "Navn kim");
        assertThat(names(price("pricedoff", "", at("20:00", 30, ""))))
                .as("nobody by name")
                .isEmpty();
        assertThat(names(price("pricedoff", "", at("20:00", 30, "'hanne'").replace("11-25", "11-26"))))
                .as("no shifts are known")
                .isEmpty();
    }

    @Test
    void whoIsNotInvitedIsNotLate() {
        planned("pricedothers");

        JsonNode price = price("pricedothers", "", at("07:15", 180, "'ali'"));

        assertThat(price.get("late").asInt()).isZero();
        assertThat(price.get("broken").asInt()).isZero();
        assertThat(sentences(price)).containsExactly("Ingen regel brydes.");
    }

    @Test
    void aMeetingThatIsMovedIsCountedOnce() {
        planned("pricedmove");
        JsonNode meeting = answer(meetings("pricedmove").post("/meetings", at("07:15", 180, "")));

        JsonNode longer = price("pricedmove", MeetingCalls.id(meeting), at("07:15", 190, ""));
        JsonNode gone = price("pricedmove", MeetingCalls.id(meeting), at("13:30", 30, ""));

        assertThat(longer.get("lateMinutes").asInt()).isEqualTo(10);
        assertThat(gone.get("late").asInt()).isZero();
        assertThat(gone.get("lateMinutes").asInt()).isNegative();
    }

    @Test
    void itIsToldThatTheRoutesAreSentOut() {
        DayCalls day = planned("pricedsent");
        day.publish();

        assertThat(price("pricedsent", "", at("13:30", 30, "")).get("published").asBoolean())
                .isTrue();
    }

    @Test
    void aDayThatIsNotPlannedCostsNothing() {
        planned("pricednone");

        JsonNode price = price("pricednone", "", at("12:00", 60, "").replace("11-25", "11-26"));

        assertThat(price.get("planned").asBoolean()).isFalse();
        assertThat(sentences(price)).isEmpty();
    }

    @Test
    void whatCannotBeLaidHasNoPrice() {
        planned("pricedrefused");
        MeetingCalls hanne = meetings("pricedrefused");
        String body = "{'appointment': %s}";

        refused(hanne.post("/meetings/price", body.formatted(at("23:30", 60, ""))), 422, "MEETING_PAST_MIDNIGHT");
        refused(
                hanne.post("/meetings/price", body.formatted(at("12:00", 60, "").replace("11-25", "11-23"))),
                422,
                "MEETING_IN_THE_PAST");
        refused(hanne.post("/meetings/price", body.formatted(at("12:00", 60, "'nobody'"))), 404, "UNKNOWN_MEMBER");
    }

    private JsonNode price(String team, String meeting, String appointment) {
        String moved = meeting.isEmpty() ? "" : "'meeting': '" + meeting + "', ";
        return answer(meetings(team).post("/meetings/price", "{%s'appointment': %s}".formatted(moved, appointment)));
    }

    private static List<String> sentences(JsonNode price) {
        return price.get("sentences").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> names(JsonNode price) {
        return price.get("notAtWork").valueStream().map(JsonNode::asString).toList();
    }
}
