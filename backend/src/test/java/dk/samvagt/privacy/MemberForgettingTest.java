package dk.samvagt.privacy;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static dk.samvagt.testing.TeamCalls.answer;
import static dk.samvagt.testing.TeamCalls.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.identity.Membership;
import dk.samvagt.identity.Role;
import dk.samvagt.team.Profession;
import dk.samvagt.testing.People;
import dk.samvagt.testing.TeamCalls;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Vera has left and is made nameless: what tells who she was goes, the documentation of the help stands. */
class MemberForgettingTest extends PrivacyStory {

    /** Not today on any day of these stories, so that nothing is planned but by hand. */
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Test
    void whoIsInTheTeamStillIsNotMadeNameless() {
        TeamCalls hanne = withVera("nameless-here");

        assertThat(hanne.get("/members/vera/erasure").get("first").toString()).contains("i teamet endnu");
        refused(hanne.post("/members/vera/erasure", ""), 409, "STILL_NEEDED");
        assertThat(hanne.put("/members/vera/departure", "{'lastDay': '" + MONDAY + "'}"))
                .hasStatus(204);
        refused(hanne.post("/members/vera/erasure", ""), 409, "STILL_NEEDED");

        clock.set(MONDAY.plusDays(1), "08:00");
        assertThat(hanne.get("/members/vera/erasure").get("first")).isEmpty();
        assertThat(hanne.post("/members/vera/erasure", "")).hasStatus(204);
    }

    @Test
    void whoSeesToANeedStillIsNotMadeNameless() {
        TeamCalls hanne = withVera("nameless-owes");
        String need = need(hanne, anna(hanne));
        int version = hanne.get("/needs/" + need).get("version").asInt();
        answer(hanne.post("/needs/" + need + "/agenda", "{'version': %d}".formatted(version)));
        answer(hanne.post(
                "/needs/" + need + "/answer",
                "{'version': %d, 'decision': 'Ring', 'owner': 'vera', 'due': '2026-11-30'}".formatted(version + 1)));
        leaves(hanne);

        assertThat(hanne.get("/members/vera/erasure").get("first").toString())
                .contains("Giv dem til en anden, eller luk dem først");
        refused(hanne.post("/members/vera/erasure", ""), 409, "STILL_NEEDED");
    }

    @Test
    void nothingTellsWhoItWas() {
        TeamCalls hanne = withVera("nameless-gone");
        TeamCalls vera = as("vera-nameless-gone");
        vera.get("/citizens");
        vera.get("/calendar");
        assertThat(vera.put("/duty-phone", "{'number': '32 10 20 30', 'from': '07:00', 'to': '23:00'}"))
                .hasStatusOk();
        answer(vera.post("/absences", "{'member': 'hanne', 'date': '" + WEDNESDAY + "'}"));
        database.sql("insert into absence (id, team, member, date, reported_by, reported_at, version)"
                        + " values (gen_random_uuid(), 'nameless-gone', 'vera', ?, 'vera-nameless-gone', now(), 0)")
                .param(MONDAY.minusDays(20))
                .update();
        long looked = count("audit_entry where who = 'vera-nameless-gone' and team = 'nameless-gone'");
        assertThat(looked).isGreaterThan(2);
        leaves(hanne);

        assertThat(hanne.post("/members/vera/erasure", "")).hasStatus(204);

        assertThat(everyCell("nameless-gone")).doesNotContain("Navn vera", "vera-nameless-gone");
        assertThat(count("audit_entry where team = 'nameless-gone' and who like 'former:%'"))
                .as("the log keeps that somebody looked")
                .isEqualTo(looked);
        assertThat(count("account where username = 'vera-nameless-gone'")).isZero();
        assertThat(count("absence where team = 'nameless-gone' and member = 'vera'"))
                .isZero();
        assertThat(count("calendar_feed where team = 'nameless-gone'")).isZero();
        JsonNode team = hanne.get("");
        assertThat(team.get("former")).isEmpty();
        assertThat(team.get("members").toString()).doesNotContain("vera");
        assertThat(hanne.get("/members/vera/erasure").get("goes"))
                .as("nothing is left to go")
                .isEmpty();
        assertThat(count("audit_entry where what = 'MEMBER_FORGOTTEN' and who = 'hanne'"
                        + " and subjects = array['vera'] and team = 'nameless-gone'"))
                .isEqualTo(1);
        refused(hanne.put("/members/vera/departure", "{'lastDay': '2026-12-24'}"), 409, "MEMBER_IS_NAMELESS");
    }

    @Test
    void whoDocumentedTheHelpIsSeenForAsLongAsItIsKept() {
        TeamCalls hanne = withVera("nameless-care");
        TeamCalls vera = as("vera-nameless-care");
        answer(vera.post("/citizens/holm/handovers", "{'note': 'Spiser ikke', 'mustRead': true, 'forMeeting': false}"));
        need(vera, anna(hanne));
        leaves(hanne);

        assertThat(hanne.post("/members/vera/erasure", "")).hasStatus(204);

        assertThat(hanne.get("/citizens/holm/handovers").toString()).contains("Navn vera");
        assertThat(count("need_signal where name = 'Navn vera-nameless-care' and username like 'former:%'"))
                .as("whoever gets the username later is not the one who wrote it")
                .isEqualTo(1);
    }

    @Test
    void whatWasDecidedLosesTheName() {
        TeamCalls hanne = withVera("nameless-plan");
        TeamCalls vera = as("vera-nameless-plan");
        String plan = "/day-plans/" + WEDNESDAY;
        move(vera, plan, "'type': 'START_AT', 'visit': 'v1', 'member': 'hanne', 'start': '08:15'");
        move(vera, plan, "'type': 'START_AT', 'visit': 'v1', 'member': 'hanne', 'start': '08:30'");
        assertThat(count("day_plan_change where cast(earlier as text) like '%Navn vera-nameless-plan%'"))
                .as("who decided is known where it can be taken back")
                .isPositive();
        leaves(hanne);

        assertThat(hanne.post("/members/vera/erasure", "")).hasStatus(204);

        assertThat(everyCell("nameless-plan")).doesNotContain("Navn vera");
        assertThat(count("day_plan_change c join day_plan d on d.id = day_plan_id where d.team = 'nameless-plan'"
                        + " and who = 'Tidligere medarbejder'"))
                .isEqualTo(2);
        assertThat(hanne.get(plan + "/history").toString()).contains("Tidligere medarbejder");
        assertThat(hanne.post(plan + "/undo", "{'version': " + hanne.get(plan).get("version") + "}"))
                .as("and can still be taken back")
                .hasStatusOk();
    }

    @Test
    void aNameThatSomebodyElseBearsTooIsLeftWhereItMayBeTheirs() {
        TeamCalls hanne = withVera("nameless-two");
        people.exists("vera-two-b", Role.MEMBER, new Membership("nameless-two", "jonas"));
        database.sql("update account set display_name = 'Navn vera-nameless-two' where username = 'vera-two-b'")
                .update();
        database.sql("insert into no_network (id, team, citizen, set_at, set_by, version)"
                        + " values (gen_random_uuid(), 'nameless-two', 'holm', now(), 'Navn vera-nameless-two', 0)")
                .update();
        leaves(hanne);

        assertThat(hanne.post("/members/vera/erasure", "")).hasStatus(204);

        assertThat(count("no_network where team = 'nameless-two' and set_by = 'Navn vera-nameless-two'"))
                .isEqualTo(1);
    }

    @Test
    void theFilesDoNotBringBackWhoHasLeft() {
        TeamCalls hanne = withVera("nameless-file");
        leaves(hanne);
        assertThat(hanne.post("/members/vera/erasure", "")).hasStatus(204);

        withVera("nameless-file");

        assertThat(hanne.get("").get("members").toString()).doesNotContain("vera");
        assertThat(hanne.get("/members/vera/erasure").get("goes").toString())
                .as("whom the files name has a name again until it goes anew")
                .contains("Navn");
    }

    @Test
    void nothingButTheUsernameOfTheOneLeavesTheLog() {
        withVera("nameless-log");
        as("vera-nameless-log").get("/citizens");

        assertThatThrownBy(() -> database.sql("update audit_entry set who = 'former:x' where who = 'vera-nameless-log'")
                        .update())
                .hasMessageContaining("only ever added to");
    }

    @Test
    void itIsTheTeamsToDo() {
        withVera("nameless-whose");

        refused(facilitator("nameless-whose").post("/members/vera/erasure", ""), 403, "TEAM_DECIDES");
        refused(advisor("nameless-whose").ask("/members/vera/erasure"), 403, "NOT_FOR_ADVISORS");
        refused(as("hanne", "nameless-whose").post("/members/nobody/erasure", ""), 404, "UNKNOWN_MEMBER");
    }

    /** The team with Vera in it, who signs in under a name of her own. */
    private TeamCalls withVera(String team) {
        given.team(team)
                .member("hanne", Profession.NURSE)
                .member("jonas", Profession.SOSU_HELPER)
                .member("vera", Profession.SOSU_HELPER)
                .citizen("holm")
                .citizen("berg")
                .shift("hanne", WEDNESDAY, "07:00", "15:00")
                .visit("v1", "holm", WEDNESDAY, "08:00", "09:00", 30)
                .exists();
        people.exists("vera-" + team, Role.MEMBER, new Membership(team, "vera"));
        return as("hanne", team);
    }

    private TeamCalls as(String username) {
        return new TeamCalls(mvc, People.signedIn(username), username.substring("vera-".length()));
    }

    private void leaves(TeamCalls hanne) {
        assertThat(hanne.put("/members/vera/departure", "{'lastDay': '" + MONDAY + "'}"))
                .hasStatus(204);
        clock.set(MONDAY.plusDays(1), "08:00");
    }

    private static void move(TeamCalls who, String plan, String fields) {
        int version = who.get(plan).get("version").asInt();
        answer(who.post(plan + "/overrides", "{'version': " + version + ", " + fields + "}"));
    }

    /** All that the database keeps of a team or of its plans and accounts, as one text. */
    private String everyCell(String team) {
        StringBuilder cells = new StringBuilder();
        database.sql("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'"
                        + " and table_name not in ('flyway_schema_history', 'handover_wording', 'need_signal')")
                .query(String.class)
                .list()
                .forEach(table ->
                        database.sql("select cast(t as text) from " + table + " t").query(String.class).list().stream()
                                .filter(row -> row.contains(team) || row.contains("Navn vera-" + team))
                                .forEach(row -> cells.append(table)
                                        .append(' ')
                                        .append(row)
                                        .append('\n')));
        return cells.toString();
    }
}
