package dk.samvagt.audit;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who saw and changed what can be told afterwards, and nobody can make it otherwise. */
@SamvagtTest
class AuditTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void whoReadsTheCitizensIsWrittenDownWithIdsOnly() {
        given.team("audit-read")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .citizen("berg")
                .exists();
        clock.set(MONDAY, "07:12");

        assertThat(mvc.get().uri("/api/teams/audit-read/citizens").with(people.member("hanne", "audit-read")))
                .hasStatusOk();

        assertThat(entries("audit-read")).singleElement().satisfies(entry -> {
            assertThat(entry)
                    .containsEntry("who", "hanne")
                    .containsEntry("action", "SEEN")
                    .containsEntry("what", "CITIZENS_LISTED")
                    .containsEntry("at", Timestamp.from(Copenhagen.at(MONDAY, LocalTime.of(7, 12))));
            assertThat(entry.get("subjects")).hasToString("{holm,berg}");
        });
    }

    @Test
    void whoChangesAVisitIsWrittenDownWithTheReason() {
        given.team("audit-change")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();

        assertThat(mvc.post()
                        .uri("/api/teams/audit-change/visits/v1/change")
                        .with(people.member("hanne", "audit-change"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"minutes\": 45, \"reason\": \"Bad i dag\"}"))
                .hasStatusOk();

        assertThat(entries("audit-change"))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("who", "hanne")
                        .containsEntry("what", "VISIT_CHANGED")
                        .containsEntry("reason", "Bad i dag"));
    }

    @Test
    void nobodyCanChangeWhatIsWritten() {
        given.team("audit-fixed")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .exists();
        assertThat(mvc.get().uri("/api/teams/audit-fixed/citizens").with(people.member("hanne", "audit-fixed")))
                .hasStatusOk();

        assertThatThrownBy(() ->
                        database.sql("update audit_entry set who = 'en anden'").update())
                .hasMessageContaining("only ever added to");
        assertThatThrownBy(() -> database.sql("delete from audit_entry").update())
                .hasMessageContaining("only ever added to");
    }

    private List<Map<String, Object>> entries(String team) {
        return database.sql("select at, who, action, what, subjects, reason from audit_entry where team = ?")
                .param(team)
                .query()
                .listOfRows();
    }
}
