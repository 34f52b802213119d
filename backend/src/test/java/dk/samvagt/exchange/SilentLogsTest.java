package dk.samvagt.exchange;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import dk.samvagt.testing.TeamZip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Logs tell what happened, never to whom. */
@SamvagtTest
@ExtendWith(OutputCaptureExtension.class)
class SilentLogsTest {

    private static final String[] PERSONAL = {"Gerda", "Holmgaard", "Amagerbrogade", "Hanne", "Lykke", "Bodil"};

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Test
    void anImportThatSucceeds(CapturedOutput logs) {
        given.team("silent").exists();
        TeamZip team = team("silent").visit("v1", "holm", "2026-11-23", "08:00", "09:00");

        assertThat(upload("silent", team)).hasStatusOk();

        assertThat(logs.getAll()).doesNotContain(PERSONAL);
    }

    @Test
    void anImportThatIsRefused(CapturedOutput logs) {
        given.team("silent-bad").exists();
        TeamZip team = team("silent-bad").visit("v1", "Gerda Holmgaard", "Bodil", "Amagerbrogade", "09:00");

        assertThat(upload("silent-bad", team)).hasStatus(400);

        assertThat(logs.getAll()).doesNotContain(PERSONAL);
    }

    @Test
    void aRequestThatFailsInTheDatabase(CapturedOutput logs) {
        given.team("silent-500")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();

        database.sql("alter table audit_entry add constraint no_more check (team <> 'silent-500') not valid")
                .update();
        try {
            assertThat(mvc.post()
                            .uri("/api/teams/silent-500/visits/v1/change")
                            .with(people.member("hanne", "silent-500"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"reason\": \"Gerda Holmgaard er faldet\"}"))
                    .hasStatus(500);
        } finally {
            database.sql("alter table audit_entry drop constraint no_more").update();
        }

        assertThat(logs.getAll())
                .contains("POST /api/teams/{team}/visits/{visit}/change failed")
                .doesNotContain(PERSONAL);
    }

    private static TeamZip team(String id) {
        return new TeamZip(id)
                .member("hanne", "Hanne Lykke")
                .citizen("holm", "Gerda Holmgaard", "Amagerbrogade 1")
                .shift("hanne", "2026-11-23", "07:00", "15:00");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult upload(String team, TeamZip zip) {
        return mvc.post()
                .uri("/api/teams/{team}/import", team)
                .multipart()
                .file(zip.upload())
                .with(people.member("hanne", team))
                .exchange();
    }
}
