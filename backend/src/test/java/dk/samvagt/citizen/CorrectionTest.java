package dk.samvagt.citizen;

import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.shared.Coordinates;
import dk.samvagt.testing.HannesTeam;
import dk.samvagt.testing.TeamCalls;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The files tell a citizen's name or address wrongly; the team corrects it, and reading the files anew keeps it right. */
class CorrectionTest extends HannesTeam {

    @Autowired
    CitizenRegister register;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aCitizen() {
        fileTells("Karen Holm", "Holmbladsgade 1");
    }

    @Test
    void whatWasCorrectedStaysWhileTheFileTellsTheSame() {
        correct("Karin Holm", "Holmbladsgade 11");
        assertThat(citizen()).isEqualTo("Karin Holm, Holmbladsgade 11");

        fileTells("Karen Holm", "Holmbladsgade 1");
        assertThat(citizen()).isEqualTo("Karin Holm, Holmbladsgade 11");
    }

    @Test
    void whatIsNewInTheFileCounts() {
        correct("Karin Holm", "Holmbladsgade 11");

        fileTells("Karen Holm", "Amagerbrogade 5");
        assertThat(citizen()).isEqualTo("Karin Holm, Amagerbrogade 5");
        fileTells("Karen Holm", "Holmbladsgade 1");
        assertThat(citizen()).as("the correction has ended").isEqualTo("Karin Holm, Holmbladsgade 1");
    }

    @Test
    void aSecondCorrectionTakesTheFirstOnesPlace() {
        correct("Karin Holm", "Holmbladsgade 1");
        correct("Karina Holm", "Holmbladsgade 1");

        fileTells("Karen Holm", "Holmbladsgade 1");
        assertThat(citizen()).isEqualTo("Karina Holm, Holmbladsgade 1");
    }

    @Test
    void whoCorrectedWhatAndWhenCanBeTold() {
        correct("Karin Holm", "Holmbladsgade 1");

        assertThat(corrections())
                .containsExactly(
                        Map.of("field", "NAME", "in_file", "Karen Holm", "value", "Karin Holm", "name", "Navn hanne"));
        assertThat(database.sql("select who from audit_entry where team = ? and what = 'CITIZEN_CORRECTED'")
                        .param(team)
                        .query(String.class)
                        .list())
                .containsExactly("hanne");
    }

    @Test
    void somebodyElseCanBecomeTheContactPerson() {
        String same = "{'name': 'Karen Holm', 'address': 'Holmbladsgade 1', 'contactPerson': '%s'}";
        assertThat(hanne().put("/citizens/holm/correction", same.formatted("hanne")))
                .hasStatus(204);

        fileTells("Karen Holm", "Holmbladsgade 1");
        assertThat(hanne().get("/citizens").get(0).get("contactPerson").asString())
                .isEqualTo("hanne");
        correct("Karen Holm", "Holmbladsgade 1");
        assertThat(hanne().get("/citizens").get(0).get("contactPerson").asString())
                .as("left out, it stays")
                .isEqualTo("hanne");
        refused(hanne().put("/citizens/holm/correction", same.formatted("nobody")), 404, "UNKNOWN_MEMBER");
    }

    @Test
    void aNameMustBeTold() {
        refused(hanne().put("/citizens/holm/correction", "{'name': ' '}"), 400, "INVALID_BODY");
        refused(hanne().put("/citizens/nobody/correction", "{'name': 'Karin'}"), 404, "UNKNOWN_CITIZEN");
        TeamCalls birgit = new TeamCalls(mvc, people.facilitator("birgit-" + team, team), team);
        refused(birgit.put("/citizens/holm/correction", "{'name': 'Karin'}"), 403, "TEAM_DECIDES");
    }

    private void correct(String name, String address) {
        assertThat(hanne().put("/citizens/holm/correction", "{'name': '%s', 'address': '%s'}".formatted(name, address)))
                .hasStatus(204);
    }

    private void fileTells(String name, String address) {
        CitizenInfo told = new CitizenInfo(
                "holm", name, address, new Coordinates(55.665, 12.605), Set.of("da"), null, Set.of(), Set.of(), null);
        transaction.executeWithoutResult(status -> register.register(team, List.of(told), Map.of()));
    }

    private String citizen() {
        return hanne().get("/citizens").get(0).get("name").asString() + ", "
                + hanne().get("/citizens").get(0).get("address").asString();
    }

    private List<Map<String, Object>> corrections() {
        return database.sql("select field, in_file, value, x.name from citizen_correction x"
                        + " join citizen c on c.id = citizen_id where team = ?")
                .param(team)
                .query()
                .listOfRows();
    }
}
