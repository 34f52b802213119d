package dk.samvagt.citizen;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamCalls;
import dk.samvagt.testing.TeamStore;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Who comes to the citizen today must read it; whoever else is at work is only counted. */
@SamvagtTest
class MustReadTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    /** Each comes to whom only they know: Mona and Jonas to Holm, Hanne to Berg; Ulla has nowhere to go. */
    private TeamCalls ulla(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .member("mona", Profession.SOSU_HELPER)
                .member("ulla", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .citizen("lund")
                .shift("ulla", MONDAY, "06:00", "07:00")
                .shift("hanne", MONDAY, "07:00", "11:00")
                .shift("jonas", MONDAY, "15:00", "23:00")
                .shift("mona", MONDAY, "09:30", "15:00")
                .visit("evening", "holm", MONDAY, "18:00", "19:00", 30)
                .visit("noon", "holm", MONDAY, "12:00", "13:00", 30)
                .visit("berg", "berg", MONDAY, "08:00", "09:00", 30)
                .exists();
        return person("ulla", team);
    }

    private TeamCalls person(String username, String team) {
        return new TeamCalls(mvc, people.member(username, team), team);
    }

    private static String write(TeamCalls person, String citizen) {
        return answer(person.post("/citizens/" + citizen + "/handovers", "{'note': 'Gangen sejler', 'mustRead': true}"))
                .get("id")
                .asString();
    }

    private static JsonNode notRead(TeamCalls person, String citizen) {
        return person.get("/citizens/" + citizen + "/handovers").get(0).get("notRead");
    }

    private static List<String> names(JsonNode notRead) {
        return notRead.get("by").findValuesAsString("name");
    }

    @Test
    void whileNobodyHasPlannedTheDayAllAtWorkAreNamed() {
        TeamCalls ulla = ulla("must-no-plan");
        write(ulla, "holm");

        JsonNode notRead = notRead(ulla, "holm");

        assertThat(notRead.get("byPlan").asBoolean()).isFalse();
        assertThat(names(notRead)).containsExactly("Navn hanne", "Navn mona", "Navn jonas");
        assertThat(notRead.get("others").asInt()).isZero();
    }

    @Test
    void whoComesFirstIsNamedFirstAndTheOthersAtWorkAreCounted() {
        TeamCalls ulla = ulla("must-plan");
        String note = write(ulla, "holm");
        ulla.get("/day-plans/" + MONDAY);

        JsonNode notRead = notRead(ulla, "holm");

        assertThat(notRead.get("byPlan").asBoolean()).isTrue();
        assertThat(names(notRead)).containsExactly("Navn mona", "Navn jonas");
        assertThat(notRead.get("by").findValuesAsString("at")).containsExactly("12:00", "18:00");
        assertThat(notRead.get("others").asInt())
                .as("Hanne; Ulla wrote it herself")
                .isOne();
        assertThat(notRead.get("coming").asInt()).isEqualTo(2);

        answer(person("mona", "must-plan").post("/handovers/" + note + "/read", ""));

        assertThat(names(notRead(ulla, "holm"))).containsExactly("Navn jonas");
        assertThat(notRead(ulla, "holm").get("coming").asInt()).isEqualTo(2);
    }

    @Test
    void whoWasThereEarlierTodayIsNamedAfterThoseToCome() {
        TeamCalls ulla = ulla("must-earlier");
        write(ulla, "holm");
        ulla.get("/day-plans/" + MONDAY);
        clock.set(MONDAY, "13:00");

        JsonNode by = notRead(ulla, "holm").get("by");

        assertThat(by.findValuesAsString("name")).containsExactly("Navn jonas", "Navn mona");
        assertThat(by.get(0).get("been").asBoolean()).isFalse();
        assertThat(by.get(1).get("been").asBoolean()).isTrue();
    }

    @Test
    void whoIsAwayNeedNotRead() {
        TeamCalls ulla = ulla("must-away");
        write(ulla, "holm");
        ulla.get("/day-plans/" + MONDAY);

        answer(ulla.post("/absences", "{'member': 'mona', 'date': '2026-11-23'}"));

        assertThat(names(notRead(ulla, "holm"))).containsExactly("Navn jonas");
    }

    @Test
    void whereNobodyComesNobodyIsNamed() {
        TeamCalls ulla = ulla("must-nobody");
        write(ulla, "lund");
        ulla.get("/day-plans/" + MONDAY);

        JsonNode notRead = notRead(ulla, "lund");

        assertThat(notRead.get("byPlan").asBoolean()).isTrue();
        assertThat(notRead.get("coming").asInt()).isZero();
        assertThat(notRead.get("by")).isEmpty();
        assertThat(notRead.get("others").asInt()).isEqualTo(3);
    }

    @Test
    void whatNeedNotBeReadAndWhatIsClosedNamesNobody() {
        TeamCalls ulla = ulla("must-closed");
        String note = write(ulla, "holm");
        answer(ulla.post("/citizens/berg/handovers", "{'note': 'Katten er ude'}"));
        answer(ulla.post("/handovers/" + note + "/close", "{'version': 0}"));

        assertThat(ulla.get("/citizens/holm/handovers").get(0).get("notRead")).isNull();
        assertThat(ulla.get("/citizens/berg/handovers").get(0).get("notRead")).isNull();
    }
}
