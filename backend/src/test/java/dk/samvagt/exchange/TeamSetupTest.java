package dk.samvagt.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.identity.Role;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamZip;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A real team begins with a name and somebody who may sign in; everything else comes with its files. */
@SamvagtTest
@TestPropertySource(
        properties = {
            "samvagt.setup.team=engen",
            "samvagt.setup.team-name=Engen",
            "samvagt.setup.accounts[0].username=birgit",
            "samvagt.setup.accounts[0].password=en lang sætning",
            "samvagt.setup.accounts[0].name=Birgit Sommer",
            "samvagt.setup.accounts[0].role=FACILITATOR"
        })
class TeamSetupTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamSetup setup;

    @Autowired
    TeamDirectory teams;

    @Test
    void theFirstFacilitatorReadsTheTeamsFilesIn() {
        assertThat(mvc.get().uri("/api/session").with(People.signedIn("birgit")))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"displayName": "Birgit Sommer", "role": "FACILITATOR",
                         "teams": [{"id": "engen", "name": "Engen"}]}""");
        TeamZip files = new TeamZip("engen").member("m1", "Ali Demir").citizen("c1", "Gerda Holm", "Engvej 2");
        assertThat(mvc.post()
                        .uri("/api/teams/engen/import")
                        .multipart()
                        .file(files.upload())
                        .with(People.signedIn("birgit")))
                .hasStatusOk();

        setup.makeWhatIsMissing();
        assertThat(teams.get("engen").name())
                .as("a later start changes nothing")
                .isEqualTo("Team engen");
    }

    @Test
    void withoutTheDemoNoSignInIsShown() {
        assertThat(mvc.get().uri("/api/settings"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"demo\": false, \"demoAccounts\": []}");
    }

    @Test
    void accountsWithoutATeamAreRefused() {
        var account = new SetupProperties.SetupAccount("birgit", "en lang sætning", "Birgit", Role.FACILITATOR, null);

        assertThatThrownBy(() -> new SetupProperties(null, null, List.of(account)))
                .hasMessageContaining("samvagt.setup.team");
    }
}
