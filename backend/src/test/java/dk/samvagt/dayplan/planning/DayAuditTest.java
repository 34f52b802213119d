package dk.samvagt.dayplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dk.samvagt.dayplan.DayCalls;
import dk.samvagt.dayplan.DayStory;
import dk.samvagt.shared.AuditedEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Who changed a plan, and whose visits, can be told afterwards; what cannot be written down is not done. */
class DayAuditTest extends DayStory {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 24);

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEventPublisher events;

    DayAuditTest() {
        super(DATE);
    }

    @Test
    void aMoveAndItsUndoNameTheVisitAndTheCitizen() {
        DayCalls day = day("auditmove", "kim");
        day.override("'type': 'MOVE', 'visit': 'holm1', 'member': 'hanne', 'reason': 'Kender hende'");
        day.undo();

        assertThat(changes("auditmove"))
                .containsExactly("kim DAY_PLAN_MOVE {holm1,holm} Kender hende", "kim DAY_PLAN_UNDO {holm1,holm} null");
    }

    @Test
    void aSwapNamesBoth() {
        DayCalls day = day("auditswap", "kim");
        day.move("holm1", "hanne");
        day.move("juhl1", "ali");
        day.override("'type': 'SWAP', 'visit': 'holm1', 'withVisit': 'juhl1'");

        assertThat(changes("auditswap")).last().isEqualTo("kim DAY_PLAN_SWAP {holm1,juhl1,holm,juhl} null");
    }

    @Test
    void publishingNamesThoseOfWhomSomethingNewIsTold() {
        DayCalls day = day("auditpublish", "kim");
        day.move("holm1", "hanne");
        day.publish();
        day.move("juhl1", "ali");
        day.publish();

        assertThat(changes("auditpublish"))
                .filteredOn(line -> line.contains("PUBLISH"))
                .containsExactly("kim DAY_PLAN_PUBLISH {holm1,holm} null", "kim DAY_PLAN_PUBLISH {juhl1,juhl} null");
    }

    @Test
    void theAnswersToProposalsAreWrittenDown() {
        DayCalls day = day("auditanswer", "kim");
        day.publish();
        String refused = propose(day);
        day.post("/proposals/" + refused + "/reject", "{}");
        String taken = propose(day);
        day.post("/proposals/" + taken + "/accept", "{'version': " + day.version() + "}");

        String everybody = "{holm1,holm2,juhl1,juhl2,krog1,krog2,lund1,lund2,holm,juhl,krog,lund}";
        assertThat(changes("auditanswer"))
                .endsWith(
                        "kim DAY_PLAN_PROPOSAL_REJECTED " + everybody + " null",
                        "kim DAY_PLAN_PROPOSAL_ACCEPTED " + everybody + " null");
    }

    @Test
    void sicknessAndItsEndAreWrittenDown() {
        DayCalls day = day("auditsick", "kim");
        day.postToTeam("/absences", "{'member': 'hanne', 'date': '" + DATE + "', 'reason': 'Ondt i ryggen'}");
        day.deleteOfTeam("/absences/hanne/" + DATE);

        assertThat(changes("auditsick"))
                .as("why somebody is away is not")
                .containsExactly("kim MEMBER_ABSENT {hanne} null", "kim MEMBER_BACK {hanne} null");
    }

    @Test
    void whatCannotBeWrittenDownIsNotDone() {
        DayCalls day = day("auditnot", "kim");
        int version = day.version();
        database.sql("alter table audit_entry add constraint nothing_of_auditnot"
                        + " check (team <> 'auditnot' or action <> 'CHANGED')")
                .update();
        try {
            assertThat(day.move("holm1", "hanne")).hasStatus5xxServerError();
            assertThat(day.publish()).hasStatus5xxServerError();
        } finally {
            database.sql("alter table audit_entry drop constraint nothing_of_auditnot")
                    .update();
        }

        assertThat(day.version()).isEqualTo(version);
        assertThat(day.unassigned()).contains("holm1");
        assertThat(day.plan().get("status").asString()).isEqualTo("DRAFT");
    }

    @Test
    void aChangeToldOutsideItsTransactionIsRefused() {
        AuditedEvent late = AuditedEvent.changed("DAY_PLAN_MOVE", "auditlate", List.of("holm1"), null);

        assertThatThrownBy(() -> events.publishEvent(late)).hasMessageContaining("outside the transaction");
        assertThat(changes("auditlate")).isEmpty();
    }

    private static String propose(DayCalls day) {
        day.post("/solve", "{'seconds': 2}");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> day.plan().get("proposals").asInt() == 1);
        for (JsonNode proposal : DayCalls.json(day.get("/proposals"))) {
            if (proposal.get("state").asString().equals("OPEN")) {
                return proposal.get("id").asString();
            }
        }
        throw new AssertionError("No proposal waits for an answer.");
    }

    /** Who did what to whom, and why, in order. */
    private List<String> changes(String team) {
        return database.sql("select who || ' ' || what || ' ' || subjects::text || ' ' || coalesce(reason, 'null')"
                        + " from audit_entry where team = ? and action = 'CHANGED' order by ctid")
                .param(team)
                .query(String.class)
                .list();
    }
}
