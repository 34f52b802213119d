package dk.samvagt.privacy;

import static dk.samvagt.testing.SettableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.team.Profession;
import dk.samvagt.testing.TeamCalls;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What has been kept for as long as it may goes in the night: not the day before, not on the day, the day after. With a
 * setting of its own, and thus a database of its own, as the rules know no team.
 */
@TestPropertySource(properties = "samvagt.privacy.portal-keys=31d")
class RetentionTest extends PrivacyStory {

    @Autowired
    Retaining retaining;

    @Autowired
    TransactionTemplate transaction;

    /** Of each table a row that was done with on Monday at six, and how long it is kept. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            handover         | P1Y  | id, team, citizen, closed_at, closed_by, version | :id, :team, 'holm', :at, 'Hanne', 0
            consent          | P5Y  | id, team, relative_id, citizen, topic, given_on, noted_at, noted_by, ended_on, ended_at, ended_by, ending, version | :id, :team, :anna, 'holm', 'HEALTH', :day, :at, 'Hanne', :day, :at, 'Hanne', 'WITHDRAWN', 0
            portal_key       | P31D | id, team, relative_id, kind, hash, made_at, made_by, expires_at | :id, :team, :anna, 'LINK', decode(md5(:id::text), 'hex'), :at - interval '1 day', 'Hanne', :at
            absence          | P1Y  | id, team, member, date, reported_by, reported_at, version | :id, :team, 'hanne', :day, 'hanne', :at, 0
            relative_contact | P2Y  | id, team, relative_id, how, date, noted_at, noted_by, version | :id, :team, :anna, 'PHONE', :day, :at, 'Hanne', 0
            book_message     | P2Y  | id, team, relative_id, citizen, at, from_relative, name, message, version | :id, :team, :anna, 'holm', :at, true, 'Anna', 'Hej', 0
            agreement_minutes | P2Y | id, team, citizen, relative_id, held_on, written_at, written_by, version | :id, :team, 'holm', :anna, :day, :at, 'Hanne', 0
            no_network       | P2Y  | id, team, citizen, set_at, set_by, unset_at, unset_by, version | :id, :team, 'berg', :at, 'Hanne', :at, 'Hanne', 0
            meeting          | P2Y  | id, team, kind, date, start_time, minutes, site, members, state, present, ordering, version | :id, :team, 'TRIAGE', :day, '08:00', 30, 'BASE', '{}', 'HELD', '{}', '{}', 0
            meeting_series   | P2Y  | id, team, kind, date, start_time, minutes, site, members, rule, ends_on, version | :id, :team, 'TRIAGE', :day, '08:00', 30, 'BASE', '{}', 'FREQ=DAILY', :day, 0
            day_plan         | P2Y  | id, team, date, version, lock, status, last_changed_at | :id, :team, :day, 1, 0, 'DRAFT', :at
            visit            | P3Y  | id, team, key, citizen, date, task, minutes, earliest_start, latest_start, strict, staff, competences, competences_second, priority, mode, position, version | :id, :team, 'v9', 'holm', :day, 'CARE', 30, '08:00', '09:00', false, 1, '{}', '{}', 1, 'HOME', 0, 0
            group_activity   | P3Y  | id, team, key, date, task, name, latitude, longitude, earliest_start, latest_start, minutes, staff, competences, min_citizens, max_citizens, wishing, replaces, position, version | :id, :team, 'g9', :day, 'WALK', 'Tur', 55, 12, '08:00', '09:00', 30, 1, '{}', 1, 2, '{holm}', '{}', 0, 0
            shift            | P3Y  | id, team, key, member, date, start_time, end_time, break_minutes, position, version | :id, :team, 's9', 'hanne', :day, '08:00', '15:00', 0, 0, 0
            respite          | P3Y  | id, team, citizen, relative_id, date, from_time, to_time, position, version | :id, :team, 'holm', :anna, :day, '08:00', '09:00', 0, 0
            relative_talk    | P2Y  | id, team, relative_id, citizen, kind, place, date, from_time, to_time, minutes, interpreter, visit, state, planned_at, planned_by, version | :id, :team, :anna, 'holm', 'TALK', 'PHONE', :day, '08:00', '09:00', 30, 'NONE', 'v8', 'HELD', :at, 'Hanne', 0
            offer_given      | P2Y  | id, team, relative_id, citizen, offer, title, state, seated, suggested_at, version | :id, :team, :anna, 'holm', 'cafe', 'Café', 'TRIED', false, :at, 0
            agreement        | P2Y  | id, team, citizen, party, relative_id, task, effect, helps, first, last, rule, state, version | :id, :team, 'holm', 'RELATIVE', :anna, 'Handler', 'ALONGSIDE', '{}', :day, :day, 'FREQ=DAILY', 'ENDED', 0
            audit_entry      | P5Y  | id, at, who, action, what, team, subjects | :id, :at, 'hanne', 'SEEN', 'CITIZENS_LISTED', :team, '{holm}'
            """)
    void aRowGoesTheDayAfterItsTimeIsUp(String table, Period keeps, String columns, String values) {
        String team = "kept-" + table.replace('_', '-');
        TeamCalls hanne = team(team);
        UUID anna = UUID.fromString(anna(hanne));
        UUID id = UUID.randomUUID();
        database.sql("insert into " + table + " (" + columns + ") values (" + values + ")")
                .param("id", id)
                .param("team", team)
                .param("anna", anna)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", MONDAY)
                .update();
        String row = table + " where id = '" + id + "'";
        LocalDate up = MONDAY.plus(keeps);

        night(up.minusDays(1));
        assertThat(count(row)).as("the day before").isEqualTo(1);
        night(up);
        assertThat(count(row)).as("on the day").isEqualTo(1);
        night(up.plusDays(1));
        assertThat(count(row)).as("the day after").isZero();
    }

    @Test
    void aClosedNeedGoesWithWhatWasSeenAndDone() {
        TeamCalls hanne = team("kept-need");
        String anna = anna(hanne);
        String closed = need(hanne, anna);
        close(hanne, closed);
        String openNeed = TeamCalls.answer(hanne.post(
                        "/needs",
                        "{'citizen': 'holm', 'relative': '%s', 'kind': 'TALK', 'urgency': 'GREEN'}".formatted(anna)))
                .at("/need/id")
                .asString();

        night(MONDAY.plusYears(2));
        assertThat(count("relative_need where id = '" + closed + "'")).isEqualTo(1);
        night(MONDAY.plusYears(2).plusDays(1));
        assertThat(count("relative_need where id = '" + closed + "'")).isZero();
        assertThat(count("need_signal where need_id = '" + closed + "'")).isZero();
        assertThat(count("need_step where need_id = '" + closed + "'")).isZero();
        night(MONDAY.plusYears(9));
        assertThat(count("relative_need where id = '" + openNeed + "'"))
                .as("nothing disappears unanswered")
                .isEqualTo(1);
        assertThat(hanne.get("/relatives/" + anna).get("name").asString()).isEqualTo("Anna Holm");
    }

    @Test
    void onlyWhatIsClosedAndPastItsTimePassesTheDatabase() {
        TeamCalls hanne = team("kept-guard");
        String need = need(hanne, anna(hanne));
        String delete = "delete from need_signal where need_id = '" + need + "'";

        assertThatThrownBy(() -> database.sql(delete).update()).hasMessageContaining("never deleted");
        assertThatThrownBy(() -> deleteAsIfUntil("2100-01-01T00:00:00Z", delete))
                .as("open")
                .hasMessageContaining("never deleted");
        close(hanne, need);
        assertThatThrownBy(() -> deleteAsIfUntil("2026-11-23T05:00:00Z", delete))
                .as("closed at that very time")
                .hasMessageContaining("never deleted");
        assertThatThrownBy(() -> database.sql(delete).update())
                .as("without saying until when")
                .hasMessageContaining("never deleted");
    }

    @Test
    void aRelativeWhoIsNearToNobodyIsForgottenAfterAYear() {
        TeamCalls hanne = team("kept-relative");
        String anna = anna(hanne);
        String stays = TeamCalls.answer(hanne.post(
                        "/relatives",
                        "{'about': {'name': 'Bo Berg', 'languages': [], 'interpreter': false}, 'citizen': 'berg',"
                                + " 'relation': {'kind': 'SON'}}"))
                .get("id")
                .asString();
        int version = hanne.get("/relatives/" + anna).get("version").asInt();
        assertThat(hanne.send(HttpMethod.DELETE, "/relatives/" + anna + "/relations/holm?version=" + version, ""))
                .hasStatus2xxSuccessful();

        night(MONDAY.plusMonths(12));
        assertThat(name(anna)).isEqualTo("Anna Holm");
        night(MONDAY.plusMonths(12).plusDays(1));
        assertThat(name(anna)).isEqualTo("Slettet");
        assertThat(name(stays)).isEqualTo("Bo Berg");
        assertThat(count("audit_entry where what = 'RELATIVE_FORGOTTEN' and who = 'system' and reason = 'RULE'"
                        + " and subjects = array['" + anna + "']"))
                .isEqualTo(1);
    }

    @Test
    void aCitizenWithoutHelpIsForgottenAfterAYear() {
        team("kept-citizen");
        given.team("kept-citizen")
                .member("hanne", Profession.NURSE)
                .citizen("holm")
                .citizen("berg")
                .visit("v1", "holm", MONDAY, "08:00", "09:00", 30)
                .exists();

        night(MONDAY.plusMonths(12));
        assertThat(citizen("kept-citizen", "holm")).isEqualTo("Borger holm");
        night(MONDAY.plusMonths(12).plusDays(1));
        assertThat(citizen("kept-citizen", "holm")).isEqualTo("Slettet");
        assertThat(citizen("kept-citizen", "berg")).as("never had a visit").isEqualTo("Borger berg");
        assertThat(count("visit where team = 'kept-citizen'"))
                .as("kept for its own time")
                .isEqualTo(1);
    }

    @Test
    void aMemberIsMadeNamelessAYearAfterTheLastDay() {
        TeamCalls hanne = team("kept-member");
        assertThat(hanne.put("/members/jonas/departure", "{'lastDay': '" + MONDAY + "'}"))
                .hasStatus(204);

        night(MONDAY.plusMonths(12));
        assertThat(member("kept-member", "jonas")).isEqualTo("Navn jonas");
        night(MONDAY.plusMonths(12).plusDays(1));
        assertThat(member("kept-member", "jonas")).isEqualTo("Tidligere medarbejder");
        assertThat(member("kept-member", "hanne")).as("works here still").isEqualTo("Navn hanne");
        assertThat(count("audit_entry where what = 'MEMBER_FORGOTTEN' and who = 'system' and reason = 'RULE'"
                        + " and team = 'kept-member' and subjects = array['jonas']"))
                .isEqualTo(1);
    }

    @Test
    void whatWouldGoCanBeSeenBefore() {
        TeamCalls hanne = team("kept-preview");
        close(hanne, need(hanne, anna(hanne)));
        team("kept-preview-other");

        assertThat(due(hanne, "relative_need")).isZero();
        clock.set(MONDAY.plusYears(2).plusDays(1), "12:00");
        assertThat(due(hanne, "relative_need")).isEqualTo(1);
        assertThat(due(as("hanne", "kept-preview-other"), "relative_need")).isZero();
        assertThat(count("relative_need where team = 'kept-preview'"))
                .as("looking deletes nothing")
                .isEqualTo(1);
    }

    private static int due(TeamCalls hanne, String table) {
        return hanne.get("/retention")
                .valueStream()
                .filter(rule -> rule.get("table").asString().equals(table)
                        && rule.get("what").asString().equals("NEEDS"))
                .mapToInt(rule -> rule.get("due").asInt())
                .sum();
    }

    private void night(LocalDate date) {
        clock.set(date, "06:00");
        retaining.rules().forEach(retaining::apply);
    }

    private void deleteAsIfUntil(String until, String delete) {
        transaction.executeWithoutResult(status -> {
            database.sql("select set_config('samvagt.delete_before', '" + until + "', true)")
                    .query(String.class)
                    .single();
            database.sql(delete).update();
        });
    }

    private String name(String relative) {
        return database.sql("select name from relative where id = cast(? as uuid)")
                .param(relative)
                .query(String.class)
                .single();
    }

    private String member(String team, String member) {
        return database.sql("select name from team_member where team = ? and key = ?")
                .params(team, member)
                .query(String.class)
                .single();
    }

    private String citizen(String team, String citizen) {
        return database.sql("select name from citizen where team = ? and key = ?")
                .params(team, citizen)
                .query(String.class)
                .single();
    }
}
