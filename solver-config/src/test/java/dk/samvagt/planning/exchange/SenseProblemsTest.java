package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that are right one by one but make no sense together. */
class SenseProblemsTest {

    private final SampleFolder sundparken = SampleFolder.sundparken();

    @ParameterizedTest
    @CsvSource({"07:00, ''", "06:59, shifts.csv:3 start SHIFT_OUTSIDE_DAY"})
    void no_shift_starts_before_seven(String start, String found) {
        sundparken.slip("shifts.csv", "07:00,15:00,0", start + ",15:00,0");
        assertFound(found);
    }

    @ParameterizedTest
    @CsvSource({"23:30, ''", "23:31, shifts.csv:4 end SHIFT_OUTSIDE_DAY"})
    void no_shift_ends_after_half_past_eleven(String end, String found) {
        sundparken.slip("shifts.csv", "23:30", end);
        assertFound(found);
    }

    @Test
    void a_team_may_have_other_hours() throws IOException {
        byte[] night = sundparken.slip("shifts.csv", "23:30", "23:59").zip();
        TeamFolderReader allDay = new TeamFolderReader(LocalTime.of(6, 0), LocalTime.of(23, 59));
        assertThat(allDay.readZip(new ByteArrayInputStream(night)).orElseThrow().shifts())
                .hasSize(3);
    }

    @Test
    void where_each_day_is_planned_by_itself_a_visit_has_one_date() throws IOException {
        sundparken.slip("visits.csv", "v4,c2,2026-11-25,", "v4,c2,2026-11-25|2026-11-26,");
        assertFound("");
        TeamFolderResult read = TeamFolderReader.ofSingleDays().readZip(new ByteArrayInputStream(sundparken.zip()));
        assertThat(((TeamFolderResult.Invalid) read).problems())
                .extracting(DataProblem::text)
                .containsExactly("visits.csv:5 date: The visit has 2 dates. "
                        + "— Keep one; samvagt plan --days finds the best of several.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25|2026-11-26, ''",
        "2026-11-25|26-11-2026, visits.csv:5 date NOT_A_DATE",
        "|, visits.csv:5 date CELL_EMPTY"
    })
    void a_visit_may_have_several_dates(String dates, String found) {
        sundparken.slip("visits.csv", "v4,c2,2026-11-25,", "v4,c2," + dates + ",");
        assertFound(found);
    }

    @ParameterizedTest
    @CsvSource({"07:01, ''", "07:00, shifts.csv:3 end SHIFT_REVERSED", "06:30, shifts.csv:3 end SHIFT_REVERSED"})
    void a_shift_ends_after_its_start(String end, String found) {
        sundparken.slip("shifts.csv", "07:00,15:00,0", "07:00," + end + ",0");
        assertFound(found);
    }

    @ParameterizedTest
    @CsvSource({"15:00, ''", "14:59, shifts.csv:5 start SHIFTS_OVERLAP"})
    void a_member_is_at_one_shift_at_a_time(String start, String found) {
        sundparken.row("shifts.csv", "m2,2026-11-24," + start + ",20:00,0,,");
        assertFound(found);
    }

    @Test
    void an_overlap_is_told_at_the_later_row_also_where_that_shift_is_the_earlier_one() {
        sundparken.row("shifts.csv", "m2,2026-11-25,07:00,15:01,0,,");
        assertFound("shifts.csv:5 start SHIFTS_OVERLAP");
    }

    @Test
    void a_shift_within_a_longer_one_hides_no_later_overlap() {
        sundparken
                .row("shifts.csv", "m2,2026-11-24,08:00,09:00,0,,")
                .row("shifts.csv", "m2,2026-11-24,14:00,16:00,0,,");
        assertThat(sundparken.found())
                .containsExactly("shifts.csv:5 start SHIFTS_OVERLAP", "shifts.csv:6 start SHIFTS_OVERLAP");
    }

    @ParameterizedTest
    @CsvSource({
        "'480,07:00,07:00', ''",
        "'481,07:00,07:00', shifts.csv:2 break_minutes BREAK_LONGER_THAN_SHIFT",
        "'30,07:00,15:00', ''",
        "'30,06:59,13:00', shifts.csv:2 break_earliest BREAK_OUTSIDE_SHIFT",
        "'30,11:00,15:01', shifts.csv:2 break_latest BREAK_OUTSIDE_SHIFT",
        "'30,14:30,14:30', ''",
        "'30,14:31,14:31', shifts.csv:2 break_earliest BREAK_OUTSIDE_SHIFT",
        "'30,12:00,12:00', ''",
        "'30,12:00,11:59', shifts.csv:2 break_latest BREAK_SPAN_REVERSED",
        "'30,,13:00', shifts.csv:2 break_earliest BREAK_SPAN_MISSING",
        "'30,11:00,', shifts.csv:2 break_latest BREAK_SPAN_MISSING",
        "'0,,', ''",
        "'-1,11:00,13:00', shifts.csv:2 break_minutes OUT_OF_RANGE"
    })
    void a_break_has_a_span_within_the_shift_to_start_in(String rest, String found) {
        sundparken.slip("shifts.csv", "30,11:00,13:00", rest);
        assertFound(found);
    }

    @Test
    void a_break_without_a_span_says_how_to_mend_it() {
        sundparken.slip("shifts.csv", "30,11:00,13:00", "30,,");
        assertThat(sundparken.problems())
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.howToMend())
                        .isEqualTo("Fill in break_earliest and break_latest, or write 0 in break_minutes."));
    }

    @ParameterizedTest
    @CsvSource({"07:30, ''", "07:29, visits.csv:2 latest_start WINDOW_REVERSED"})
    void a_visits_window_does_not_end_before_it_begins(String latest, String found) {
        sundparken.slip("visits.csv", "07:30,08:00", "07:30," + latest);
        assertFound(found);
    }

    @ParameterizedTest
    @CsvSource({"12:00, ''", "11:59, groups.csv:2 latest_start WINDOW_REVERSED"})
    void a_groups_window_does_not_end_before_it_begins(String latest, String found) {
        sundparken.slip("groups.csv", "12:30", latest);
        assertFound(found);
    }

    @Test
    void a_visit_does_not_follow_itself() {
        sundparken.slip("visits.csv", "HOME,v1,15,60", "HOME,v2,15,60");
        assertFound("visits.csv:3 after AFTER_ITSELF");
    }

    @Test
    void visits_do_not_follow_each_other_in_a_ring() {
        sundparken
                .slip("visits.csv", "1,INSULIN,,1,HOME,,,", "1,INSULIN,,1,HOME,v3,,")
                .slip("visits.csv", "NURSE,1,HOME,,,", "NURSE,1,HOME,v2,,");
        assertFound("visits.csv:2 after AFTER_RING");
        assertThat(sundparken.problems().getFirst().what()).contains("v1 -> v3 -> v2 -> v1");
    }

    @Test
    void several_visits_may_follow_the_same_one_and_a_chain_is_no_ring() {
        sundparken
                .slip("visits.csv", "NURSE,1,HOME,,,", "NURSE,1,HOME,v2,,")
                .row("visits.csv", "v5,c2,2026-11-24,talk,15,16:00,18:00,,,,,,,v2,,");
        assertFound("");
    }

    @Test
    void a_visit_follows_one_of_the_same_date() {
        sundparken.slip("visits.csv", "SCREEN,,,", "SCREEN,v1,,");
        assertFound("visits.csv:5 after AFTER_OTHER_DATE");
    }

    @ParameterizedTest
    @CsvSource({
        "'v1,60,60', ''",
        "'v1,61,60', visits.csv:3 after_max AFTER_REVERSED",
        "'v1,,60', ''",
        "'v1,15,', ''",
        "'v1,,', ''",
        "',15,', visits.csv:3 after AFTER_MISSING",
        "',,60', visits.csv:3 after AFTER_MISSING",
        "'v1,-1,60', visits.csv:3 after_min OUT_OF_RANGE"
    })
    void the_minutes_after_another_visit(String after, String found) {
        sundparken.slip("visits.csv", "v1,15,60", after);
        assertFound(found);
    }

    @Test
    void a_visit_for_one_asks_nothing_of_a_second() {
        sundparken.slip("visits.csv", "10:00,false,2", "10:00,false,1");
        assertFound("visits.csv:4 competences_second SECOND_OF_ONE");
    }

    @Test
    void only_students_have_supervisors() {
        sundparken.slip("members.csv", "12.6100,", "12.6100,m1");
        assertFound("members.csv:3 supervisor SUPERVISOR_OF_NON_STUDENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"m3", "m4"})
    void students_do_not_supervise_themselves_or_each_other(String supervisor) {
        sundparken
                .slip("members.csv", "30,,,m1", "30,,," + supervisor)
                .row("members.csv", "m4,Ditte Bach,STUDENT,,da,BIKE,,,,,m1");
        assertFound("members.csv:4 supervisor SUPERVISOR_IS_STUDENT");
    }

    @ParameterizedTest
    @CsvSource({
        "'8,8', ''",
        "'1,8', ''",
        "'0,8', groups.csv:2 min_citizens OUT_OF_RANGE",
        "'9,8', groups.csv:2 max_citizens CITIZENS_REVERSED",
        "'1,0', groups.csv:2 max_citizens OUT_OF_RANGE"
    })
    void a_group_has_room_for_those_it_needs(String room, String found) {
        sundparken.slip("groups.csv", ",1,8,", "," + room + ",");
        assertFound(found);
    }

    @ParameterizedTest
    @CsvSource({"13:01, ''", "13:00, respites.csv:2 to RESPITE_REVERSED", "12:00, respites.csv:2 to RESPITE_REVERSED"})
    void a_respite_ends_after_its_start(String to, String found) {
        sundparken.slip("respites.csv", "15:00", to);
        assertFound(found);
    }

    @Test
    void one_wrong_cell_is_told_once_and_not_in_everything_that_hangs_on_it() {
        sundparken.slip("visits.csv", "10:00,false,2", "10:00,false,two");
        assertFound("visits.csv:4 staff NOT_A_WHOLE_NUMBER");
    }

    private void assertFound(String found) {
        assertThat(sundparken.found()).containsExactly(found.isEmpty() ? new String[0] : new String[] {found});
    }
}
