package dk.samvagt.exchange;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.roster.ShiftCalendar;
import dk.samvagt.team.TeamDataImported;
import dk.samvagt.team.TeamDirectory;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.TeamStore;
import dk.samvagt.testing.TeamZip;
import dk.samvagt.visit.HelpOfTheDay;
import dk.samvagt.visit.NewVisit;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitChange;
import dk.samvagt.visit.VisitInfo;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A team's files go in whole or not at all, and what people have done since stays. */
@SamvagtTest
@RecordApplicationEvents
class ImportTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TeamStore given;

    @Autowired
    People people;

    @Autowired
    TeamDirectory teams;

    @Autowired
    CitizenDirectory citizens;

    @Autowired
    VisitCalendar visits;

    @Autowired
    ShiftCalendar shifts;

    @Autowired
    HelpOfTheDay help;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @Test
    void aTeamsFilesGoIn() {
        given.team("import-good").exists();

        assertThat(upload("import-good", smallTeam("import-good")))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"members": 1, "shifts": 1, "citizens": 1, "visits": 2, "groups": 0, "respites": 0,
                         "dates": ["2026-11-23", "2026-11-24"]}""");
        assertThat(teams.get("import-good").name()).isEqualTo("Team import-good");
        assertThat(visits.listOn("import-good", MONDAY)).singleElement().satisfies(visit -> {
            assertThat(visit.citizen()).isEqualTo("holm");
            assertThat(visit.order().earliestStart()).isEqualTo(LocalTime.of(7, 30));
        });
        assertThat(events.stream(TeamDataImported.class))
                .singleElement()
                .satisfies(
                        imported -> assertThat(imported.dates()).containsExactlyInAnyOrder(MONDAY, MONDAY.plusDays(1)));
    }

    @Test
    void everyMistakeIsToldAndNothingIsChanged() {
        given.team("import-bad").exists();
        TeamZip wrong = smallTeam("import-bad")
                .citizen("berg", "Ole Berg", "Holmbladsgade 3")
                .visit("v3", "bjerg", "2026-11-23", "08:00", "09:00")
                .visit("v4", "holm", "2026-11-31", "8", "09:00");

        MvcTestResult answer = upload("import-bad", wrong);

        assertThat(answer)
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("INVALID_TEAM_DATA"))
                .hasPathSatisfying(
                        "$.detail", detail -> assertThat(detail).isEqualTo("Der er 3 ting at rette; intet er ændret."))
                .hasPathSatisfying(
                        "$.problems[*].code",
                        codes -> assertThat(codes)
                                .asArray()
                                .containsExactly("CITIZEN_UNKNOWN", "NOT_A_DATE", "NOT_A_TIME"))
                .hasPathSatisfying(
                        "$.problems[0].line", line -> assertThat(line).isEqualTo(4))
                .hasPathSatisfying(
                        "$.problems[0].column", column -> assertThat(column).isEqualTo("citizen"))
                .hasPathSatisfying(
                        "$.problems[2].what", what -> assertThat(what).isEqualTo("»8« er ikke et klokkeslæt."));
        assertThat(citizens.list("import-bad")).isEmpty();
        assertThat(teams.get("import-bad").name()).isEqualTo("Import-bad");
    }

    @Test
    void theTeamsDataIsTheTeamsAndItIsWrittenDownWhoTookIt() {
        given.team("import-both").exists();
        RequestPostProcessor birgit = people.facilitator("birgit-both", "import-both");
        assertThat(upload("import-both", smallTeam("import-both"), birgit)).hasStatusOk();
        assertThat(upload("import-both", smallTeam("import-both"))).hasStatusOk();
        for (RequestPostProcessor one : List.of(birgit, people.member("hanne", "import-both"))) {
            assertThat(mvc.get().uri("/api/teams/import-both/export").with(one)).hasStatusOk();
        }

        assertThat(database.sql("select who, action, what, subjects from audit_entry where team = 'import-both'"
                                + " order by what desc, who")
                        .query()
                        .listOfRows())
                .extracting(Object::toString)
                .containsExactly(
                        "{who=birgit-both, action=CHANGED, what=TEAM_DATA_IMPORTED, subjects={}}",
                        "{who=hanne, action=CHANGED, what=TEAM_DATA_IMPORTED, subjects={}}",
                        "{who=birgit-both, action=SEEN, what=TEAM_DATA_EXPORTED, subjects={holm}}",
                        "{who=hanne, action=SEEN, what=TEAM_DATA_EXPORTED, subjects={holm}}");
    }

    @Test
    void theFilesOfAnotherTeamAreRefused() {
        given.team("import-mine").exists();
        given.team("import-theirs").exists();

        assertThat(upload("import-mine", smallTeam("import-theirs")))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.problems[0].code", code -> assertThat(code).isEqualTo("OTHER_TEAM"));
        assertThat(citizens.list("import-theirs")).isEmpty();
    }

    @Test
    void whatIsNoZipIsRefusedInPlainWords() {
        given.team("import-text").exists();
        assertThat(mvc.post()
                        .uri("/api/teams/import-text/import")
                        .multipart()
                        .file("file", "not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .with(people.facilitator("birgit", "import-text"))
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en"))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.problems[0].code", code -> assertThat(code).isEqualTo("ZIP_UNREADABLE"))
                .hasPathSatisfying(
                        "$.title", title -> assertThat(title).isEqualTo("The team's data cannot be used yet"));
        assertThat(mvc.post()
                        .uri("/api/teams/import-text/import")
                        .multipart()
                        .with(people.facilitator("birgit", "import-text")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("MISSING_PARAMETER");
    }

    @Test
    void aSecondImportUpdatesByIdAndKeepsWhatPeopleHaveDone() {
        given.team("import-again").exists();
        TeamZip first = smallTeam("import-again")
                .visit("started", "holm", "2026-11-23", "08:00", "09:00")
                .visit("declined", "holm", "2026-11-23", "09:00", "10:00")
                .visit("dropped", "holm", "2026-11-23", "10:00", "11:00")
                .visit("later", "holm", "2026-11-30", "10:00", "11:00");
        assertThat(upload("import-again", first)).hasStatusOk();
        help.start("import-again", "started", "hanne");
        help.change("import-again", "declined", declined(), "hanne");
        String added = help.add("import-again", wanted(), "hanne").id();

        TeamZip second = new TeamZip("import-again")
                .member("hanne", "Hanne Ny")
                .member("ali", "Ali Demir")
                .citizen("holm", "Gerda Holm", "Ny Gade 2")
                .shift("ali", "2026-11-23", "08:00", "12:00")
                .visit("v1", "holm", "2026-11-23", "12:00", "13:00")
                .visit("started", "holm", "2026-11-23", "20:00", "21:00")
                .visit("declined", "holm", "2026-11-23", "20:00", "21:00");
        assertThat(upload("import-again", second)).hasStatusOk();

        assertThat(teams.listMembers("import-again")).extracting("name").containsExactly("Hanne Ny", "Ali Demir");
        assertThat(citizens.get("import-again", "holm").info().address()).isEqualTo("Ny Gade 2");
        assertThat(shifts.listOn("import-again", MONDAY))
                .singleElement()
                .satisfies(shift -> assertThat(shift.member()).isEqualTo("ali"));
        assertThat(visits.listOn("import-again", MONDAY))
                .extracting(VisitInfo::id)
                .containsExactlyInAnyOrder("v1", "started", "declined", added);
        assertThat(start("v1")).as("updated by id").isEqualTo(LocalTime.of(12, 0));
        assertThat(start("started")).as("history stays as it was").isEqualTo(LocalTime.of(8, 0));
        assertThat(visits.get("import-again", "declined").declined()).isTrue();
        assertThat(visits.find("import-again", "later"))
                .as("the second files say nothing of that day")
                .isPresent();
    }

    @Test
    void whatGoesInComesOutAndIsTheSameAgain() {
        given.team("export").exists();
        given.team("export-2").exists();
        TeamZip team = smallTeam("export")
                .file(
                        "groups.csv",
                        "id,date,task,name,latitude,longitude,earliest_start,latest_start,minutes,staff,min_citizens,max_citizens,citizens,replaces")
                .row("groups.csv", "g1,2026-11-23,LUNCH,Frokost,55.66,12.6,12:00,12:15,60,1,1,8,holm,LUNCH")
                .file("history.csv", "citizen,member,visits")
                .row("history.csv", "holm,hanne,7")
                .file("respites.csv", "citizen,relative,date,from,to")
                .row("respites.csv", "holm,Bo Holm,2026-11-23,13:00,15:00")
                .file("travel.csv", "from,to,mode,minutes")
                .row("travel.csv", "base,holm,BIKE,4.5");
        assertThat(upload("export", team)).hasStatusOk();

        byte[] out = export("export");
        assertThat(TeamZip.filesOf(out).get("visits.csv"))
                .contains("v1,holm,2026-11-23")
                .contains("v2,holm,2026-11-24");
        assertThat(TeamZip.filesOf(out).get("respites.csv")).contains("holm,Bo Holm,2026-11-23,13:00,15:00");
        assertThat(TeamZip.filesOf(out).get("travel.csv")).contains("base,holm,BIKE,4.5");

        assertThat(mvc.post()
                        .uri("/api/teams/export/import")
                        .multipart()
                        .file("file", out)
                        .with(people.member("hanne", "export")))
                .hasStatusOk();
        assertThat(TeamZip.filesOf(export("export"))).isEqualTo(TeamZip.filesOf(out));
    }

    private static TeamZip smallTeam(String team) {
        return new TeamZip(team)
                .member("hanne", "Hanne Lykke")
                .citizen("holm", "Gerda Holm", "Amagerbrogade 1, 2. tv")
                .shift("hanne", "2026-11-23", "07:00", "15:00")
                .visit("v1", "holm", "2026-11-23", "07:30", "09:00")
                .visit("v2", "holm", "2026-11-24", "07:30", "09:00");
    }

    private static VisitChange declined() {
        return new VisitChange(null, null, null, null, true, "Ville hellere sove");
    }

    private static NewVisit wanted() {
        return new NewVisit(
                "holm",
                MONDAY,
                "Sårpleje",
                20,
                LocalTime.of(14, 0),
                LocalTime.of(15, 0),
                null,
                null,
                null,
                null,
                null,
                "Forbindingen var løs");
    }

    private LocalTime start(String visit) {
        return visits.get("import-again", visit).order().earliestStart();
    }

    private byte[] export(String team) {
        return mvc.get()
                .uri("/api/teams/{team}/export", team)
                .with(people.member("hanne", team))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private MvcTestResult upload(String team, TeamZip zip) {
        return upload(team, zip, people.member("hanne", team));
    }

    private MvcTestResult upload(String team, TeamZip zip, RequestPostProcessor person) {
        return mvc.post()
                .uri("/api/teams/{team}/import", team)
                .multipart()
                .file(zip.upload())
                .with(person)
                .exchange();
    }
}
