package dk.samvagt.relative;

import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a relative said in confidence is kept so, and who read what is written down. */
class NeedInConfidenceTest extends RelativeStory {

    @Test
    void whatWasSaidInConfidenceIsReadByThoseWhoNeedIt() {
        RelativeCalls hanne = team("secret");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "secret"), "secret");
        JsonNode anna = hanne.relative("Anna", "holm", "DAUGHTER");
        JsonNode flagged = answer(hanne.post("/needs", """
                {'citizen': 'holm', 'relative': %s, 'kind': 'STRAIN', 'urgency': 'RED', 'note': 'Kan ikke mere',
                 'confidential': true}""".formatted(anna.get("id"))));
        JsonNode need = flagged.get("need");

        assertThat(note(hanne, need)).isEqualTo("Kan ikke mere");
        assertThat(note(jonas, need)).isEqualTo("-");
        assertThat(note(facilitator("secret"), need)).isEqualTo("-");
        assertThat(note(new RelativeCalls(mvc, people.advisor("bente-secret", "secret"), "secret"), need))
                .isEqualTo("Kan ikke mere");

        answer(hanne.step(need, "agenda", ""));
        answer(hanne.step(need, "answer", ", 'decision': 'Ring', 'owner': 'jonas', 'due': '2026-11-30'"));
        assertThat(note(jonas, need)).as("the owner").isEqualTo("Kan ikke mere");
        refused(facilitator("secret").step(need, "close", ""), 403, "TEAM_DECIDES");
    }

    @Test
    void aNoteIsWrittenAfterwardsByTheOneWhoSawItAndOnce() {
        RelativeCalls hanne = team("note");
        RelativeCalls jonas = new RelativeCalls(mvc, people.member("jonas", "note"), "note");
        JsonNode flagged = answer(hanne.post("/needs", "{'citizen': 'holm', 'kind': 'TALK', 'urgency': 'GREEN'}"));
        String signal = "/needs/" + flagged.at("/need/id").asString() + "/signals/"
                + flagged.get("signal").asString();

        refused(put(jonas, signal + "/note", "{'note': 'Nej'}"), 403, "NOT_YOUR_SIGNAL");
        JsonNode noted = answer(put(hanne, signal + "/note", "{'note': 'Vil gerne ringes op', 'confidential': false}"));
        assertThat(noted.at("/signals/0/note").asString()).isEqualTo("Vil gerne ringes op");
        refused(put(hanne, signal + "/note", "{'note': 'Andet'}"), 409, "NOTE_IS_WRITTEN");
    }

    @Test
    void eachReadingIsWrittenDown() {
        RelativeCalls hanne = team("seen");
        JsonNode need = hanne.flag("holm", hanne.relative("Anna", "holm", "DAUGHTER"), "TALK", "RED");
        hanne.get("/needs");

        assertThat(database.sql("select subjects::text from audit_entry where team = 'seen' and what = 'NEEDS_LISTED'")
                        .query(String.class)
                        .single())
                .isEqualTo("{%s,%s,holm}"
                        .formatted(
                                need.get("id").asString(), need.get("relative").asString()));
    }

    private static String note(RelativeCalls person, JsonNode need) {
        JsonNode note = person.get("/needs/" + need.get("id").asString()).at("/signals/0/note");
        return note.isMissingNode() ? "-" : note.asString();
    }
}
