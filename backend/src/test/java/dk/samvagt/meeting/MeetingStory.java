package dk.samvagt.meeting;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.SamvagtTest;
import dk.samvagt.testing.SettableClock;
import dk.samvagt.testing.TeamStore;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** What tests of meetings begin with: a team of two members who help two citizens, on Monday 23 November 2026 at 06:00. */
@SamvagtTest
abstract class MeetingStory {

    /** A whole decision: what, by whom and until when. */
    static final String DECIDED = "'decision': 'Vi ringer', 'owner': 'jonas', 'due': '2026-11-30'";

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

    /** A team of its own for one test, as Hanne asks. */
    MeetingCalls team(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .exists();
        return new MeetingCalls(mvc, people.member("hanne", team), team);
    }

    /** What Jonas has promised and not done. */
    List<JsonNode> jonasOwes(String team) {
        return MeetingCalls.list(
                new MeetingCalls(mvc, people.member("jonas", team), team).get("/follow-ups?mine=true"));
    }
}
