package dk.samvagt.meeting;

import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.testing.TeamCalls;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** An advisor attends the team's meetings with them, sees there what is theirs, and of the other meetings nothing. */
class AdvisorsMeetingsTest extends MeetingStory {

    @Test
    void onlyMeetingsWithThemAreShown() {
        MeetingCalls hanne = team("vejledte");
        MeetingCalls bente = advisor("vejledte");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-24", "09:00");
        JsonNode advisors = hanne.once("ADVISOR", "2026-11-25", "13:00");
        JsonNode about = hanne.about("holm", "2026-11-26", "13:00");

        assertThat(bente.times()).containsExactly("2026-11-25 13:00");
        assertThat(bente.meeting(advisors).get("about").get("id").asString()).isEqualTo(MeetingCalls.id(advisors));
        refused(bente.ask("/meetings/" + MeetingCalls.id(triage)), 404, "UNKNOWN_MEETING");
        refused(bente.ask("/meetings/" + MeetingCalls.id(about)), 404, "UNKNOWN_MEETING");
        assertThat(audited("bente-vejledte", "REFUSED")).isEqualTo(2);
        assertThat(audited("bente-vejledte", "SEEN")).isEqualTo(2);
    }

    /** The clock of the story stands at 23 November: three weeks on is 14 December. */
    @Test
    void theNextOfAKindIsShownHoweverFarAheadItIs() {
        MeetingCalls hanne = team("langtfrem");
        hanne.once("ADVISOR", "2027-01-06", "13:00");
        hanne.once("ADVISOR", "2027-01-07", "13:00");
        hanne.once("TRIAGE", "2026-12-14", "09:00");
        hanne.once("TRIAGE", "2026-12-15", "09:00");

        assertThat(hanne.times()).containsExactly("2026-12-14 09:00", "2027-01-06 13:00");
    }

    @Test
    void theirAgendaIsWhatRelativesNeedAndWhatTheTeamWantsToTalkAbout() {
        MeetingCalls hanne = team("dagsordenen");
        MeetingCalls bente = advisor("dagsordenen");
        JsonNode before = hanne.once("TRIAGE", "2026-11-23", "09:00");
        JsonNode advisors = hanne.once("ADVISOR", "2026-11-25", "13:00");
        hanne.flag("holm", "MEDIATION", "YELLOW");
        hanne.add(advisors, "Brevet til de pårørende");
        promise(hanne, before);

        assertThat(hanne.kinds(advisors)).containsExactlyInAnyOrder("NEED", "OWN", "FOLLOW_UP");
        assertThat(bente.kinds(advisors)).containsExactly("NEED", "OWN");
        assertThat(bente.coming().getFirst().get("items").asInt()).isEqualTo(3);
    }

    @Test
    void theMinutesOfOtherMeetingsStayTheTeams() {
        MeetingCalls hanne = team("referatet");
        MeetingCalls bente = advisor("referatet");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "09:00");
        JsonNode advisors = hanne.once("ADVISOR", "2026-11-23", "13:00");
        for (JsonNode meeting : new JsonNode[] {triage, advisors}) {
            hanne.begin(meeting);
            hanne.end(meeting);
        }

        assertThat(bente.ask("/meetings/" + MeetingCalls.id(advisors) + "/minutes.pdf"))
                .hasStatusOk();
        refused(bente.ask("/meetings/" + MeetingCalls.id(triage) + "/minutes.pdf"), 404, "UNKNOWN_MEETING");
    }

    @Test
    void whatHasNotBegunHasNoMinutesAndOnlyMembersLearnThatItIsThere() {
        MeetingCalls hanne = team("endnu-ikke");
        MeetingCalls bente = advisor("endnu-ikke");
        String triage = "/meetings/" + MeetingCalls.id(hanne.once("TRIAGE", "2026-11-23", "09:00")) + "/minutes.pdf";

        refused(hanne.ask(triage), 409, "MEETING_IS_NOT_ON");
        refused(bente.ask(triage), 404, "UNKNOWN_MEETING");
    }

    @Test
    void whatAMeetingHandsOnReachesTheAdvisorWithWhatWasSaid() {
        MeetingCalls hanne = team("givet-videre");
        MeetingCalls bente = advisor("givet-videre");
        JsonNode need = hanne.flag("holm", "STRAIN", "YELLOW");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "09:00");
        hanne.begin(triage);
        hanne.write(
                triage,
                hanne.item(triage, "NEED"),
                "'note': 'Hun vil hellere tale med en udefra.', 'decision': 'Vejlederen taler med hende.',"
                        + " 'plan': 'Hun ringer først.', 'owner': 'jonas', 'due': '2026-11-30'");
        TeamCalls.answer(hanne.settle(triage, hanne.item(triage, "NEED"), "HANDED_ON"));
        hanne.end(triage);

        JsonNode handedOn = bente.get("/handed-on");
        assertThat(handedOn).hasSize(1);
        assertThat(handedOn.get(0).get("need")).isEqualTo(need.get("id"));
        assertThat(handedOn.get(0).get("note").asString()).isEqualTo("Hun vil hellere tale med en udefra.");
        assertThat(handedOn.get(0).get("decision").asString()).isEqualTo("Vejlederen taler med hende.");
        assertThat(handedOn.get(0).get("plan").asString()).isEqualTo("Hun ringer først.");
        assertThat(handedOn.get(0).get("ownerName").asString()).isEqualTo("Navn jonas");
        assertThat(handedOn.get(0).get("due").asString()).isEqualTo("2026-11-30");
        assertThat(handedOn.get(0).get("by").asString()).isEqualTo("Navn hanne");
        assertThat(audited("bente-givet-videre", "SEEN")).isEqualTo(1);
    }

    @Test
    void whatTheAdvisorsMeetingDecidesIsHandedOnNoMore() {
        MeetingCalls hanne = team("afgjort");
        MeetingCalls bente = advisor("afgjort");
        hanne.flag("holm", "STRAIN", "YELLOW");
        JsonNode triage = hanne.once("TRIAGE", "2026-11-23", "09:00");
        JsonNode advisors = hanne.once("ADVISOR", "2026-11-23", "13:00");
        hanne.begin(triage);
        TeamCalls.answer(hanne.settle(triage, hanne.item(triage, "NEED"), "HANDED_ON"));
        hanne.end(triage);
        assertThat(bente.get("/handed-on")).hasSize(1);

        clock.pass(Duration.ofHours(7));
        hanne.begin(advisors);
        hanne.write(
                advisors,
                hanne.item(advisors, "NEED"),
                "'decision': 'Bente ringer.', 'owner': 'hanne', 'due': '2026-11-30'");
        TeamCalls.answer(hanne.settle(advisors, hanne.item(advisors, "NEED"), "DECIDED"));

        assertThat(bente.get("/handed-on")).isEmpty();
    }

    @Test
    void theyChangeNothingAboutAMeeting() {
        MeetingCalls hanne = team("uroert");
        MeetingCalls bente = advisor("uroert");
        JsonNode advisors = hanne.once("ADVISOR", "2026-11-23", "13:00");

        refused(bente.act(advisors, "begin", ", 'present': []"), 403, "TEAM_DECIDES");
        refused(
                bente.send(HttpMethod.POST, "/meetings", MeetingCalls.meeting("ADVISOR", "2026-11-25", "13:00")),
                403,
                "TEAM_DECIDES");
        refused(bente.ask("/follow-ups"), 403, "NOT_FOR_ADVISORS");
    }

    /** Jonas promises something that has nothing to do with relatives; no other meeting is there to take it up. */
    private static void promise(MeetingCalls hanne, JsonNode meeting) {
        hanne.begin(meeting);
        JsonNode keys = hanne.add(meeting, "Nøglerne");
        assertThat(keys).isNotNull();
        hanne.write(
                meeting, hanne.item(meeting, "OWN"), "'decision': 'Nye nøgler', 'owner': 'jonas', 'due': '2026-11-24'");
        TeamCalls.answer(hanne.settle(meeting, hanne.item(meeting, "OWN"), "DECIDED"));
        hanne.end(meeting);
    }

    private MeetingCalls advisor(String team) {
        return new MeetingCalls(mvc, people.advisor("bente-" + team, team), team);
    }

    private long audited(String who, String action) {
        return database.sql("select count(*) from audit_entry where who = ? and action = ?")
                .params(who, action)
                .query(Long.class)
                .single();
    }
}
