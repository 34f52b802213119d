package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellProblemsTest {

    private final SampleFolder sundparken = SampleFolder.sundparken();

    @ParameterizedTest
    @CsvSource({
        "visits.csv, 'v1,c1,2026-11-24,insulin', 'v1,c1,2026-11-24,', visits.csv:2 task",
        "visits.csv, 'v4,c2', 'v4,', visits.csv:5 citizen",
        "members.csv, Bo Dahl, '', members.csv:3 name",
        "shifts.csv, 'm2,2026-11-25,15:00', 'm2,2026-11-25,', shifts.csv:4 start",
        "citizens.csv, 55.6630, '', citizens.csv:3 latitude",
        "history.csv, 'c1,m1,6', ',m1,6', history.csv:2 citizen",
        "team.csv, Sundparken, '  ', team.csv:2 name"
    })
    void a_cell_that_must_be_filled(String file, String right, String wrong, String where) {
        assertThat(sundparken.slip(file, right, wrong).found()).containsExactly(where + " CELL_EMPTY");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "0, false", "1440, true", "1441, false", "-5, false"})
    void a_visit_takes_from_a_minute_to_a_day(String minutes, boolean right) {
        sundparken.slip("visits.csv", "insulin,10", "insulin," + minutes);
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"visits.csv:2 minutes OUT_OF_RANGE"});
    }

    @ParameterizedTest
    @CsvSource({"1, true", "3, true", "0, false", "4, false"})
    void priority_goes_from_1_to_3(String priority, boolean right) {
        sundparken.slip("visits.csv", ",,3,SCREEN", ",," + priority + ",SCREEN");
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"visits.csv:5 priority OUT_OF_RANGE"});
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "0, false", "3, false"})
    void a_visit_is_for_one_or_two(String staff, boolean right) {
        sundparken.slip("visits.csv", "18:00,false,1", "18:00,false," + staff);
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"visits.csv:5 staff OUT_OF_RANGE"});
    }

    @ParameterizedTest
    @CsvSource({"90, true", "-90, true", "90.0001, false", "-90.0001, false"})
    void a_latitude_lies_on_the_globe(String latitude, boolean right) {
        sundparken.slip("citizens.csv", "55.6630", latitude);
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"citizens.csv:3 latitude OUT_OF_RANGE"});
    }

    @ParameterizedTest
    @CsvSource({"180, true", "-180, true", "180.5, false", "-180.5, false"})
    void a_longitude_lies_on_the_globe(String longitude, boolean right) {
        sundparken.slip("team.csv", "12.6051", longitude);
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"team.csv:2 base_longitude OUT_OF_RANGE"});
    }

    @ParameterizedTest
    @CsvSource({"0, true", "168, true", "168.5, false", "-1, false"})
    void a_week_has_168_hours(String hours, boolean right) {
        sundparken.slip("members.csv", "32.5", hours);
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"members.csv:3 weekly_hours OUT_OF_RANGE"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "10.5", "1e1", "+10", "0x10", "١٠"})
    void not_a_whole_number(String minutes) {
        sundparken.slip("visits.csv", "insulin,10", "insulin," + minutes);
        assertThat(sundparken.found()).containsExactly("visits.csv:2 minutes NOT_A_WHOLE_NUMBER");
        assertThat(sundparken.problems().getFirst().details()).containsEntry("value", minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"four", "4..5", "NaN", "4.", "\"4,5\""})
    void not_a_number(String minutes) {
        sundparken.slip("travel.csv", "E_BIKE,4.5", "E_BIKE," + minutes);
        assertThat(sundparken.found()).containsExactly("travel.csv:2 minutes NOT_A_NUMBER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-11-31",
                "24-11-2026",
                "2026/11/24",
                "2026-1-5",
                "today",
                "0001-01-03",
                "1899-12-31",
                "2200-01-01"
            })
    void not_a_date(String date) {
        sundparken.slip("visits.csv", "v4,c2,2026-11-25", "v4,c2," + date);
        assertThat(sundparken.found()).containsExactly("visits.csv:5 date NOT_A_DATE");
    }

    @Test
    void leap_day_is_a_date() {
        sundparken.slip("visits.csv", "v4,c2,2026-11-25", "v4,c2,2028-02-29");
        assertThat(sundparken.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2199-12-31"})
    void the_first_and_the_last_year_are_dates(String date) {
        sundparken.slip("visits.csv", "v4,c2,2026-11-25", "v4,c2," + date);
        assertThat(sundparken.found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "7:30", "07:60", "07.30", "07:30:00", "noon"})
    void not_a_time(String time) {
        sundparken.slip("respites.csv", "13:00", time);
        assertThat(sundparken.found()).containsExactly("respites.csv:2 from NOT_A_TIME");
    }

    @ParameterizedTest
    @CsvSource({"TRUE, true", "False, true", "yes, false", "1, false", "sand, false"})
    void strict_is_true_or_false(String strict, boolean right) {
        sundparken.slip("visits.csv", "08:00,true", "08:00," + strict);
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"visits.csv:2 strict NOT_TRUE_OR_FALSE"});
    }

    @Test
    void a_word_that_is_nearly_right_is_told_with_the_right_one() {
        sundparken
                .slip("members.csv", "NURSE", "NURCE")
                .slip("members.csv", "FOOT", "foot")
                .slip("visits.csv", "SCREEN", "VIDEO")
                .slip("citizens.csv", ",,FEMALE", ",,FEMAL");
        assertThat(sundparken.found())
                .containsExactly(
                        "citizens.csv:2 carer_gender NOT_ALLOWED",
                        "members.csv:2 profession NOT_ALLOWED",
                        "members.csv:4 travel_mode NOT_ALLOWED",
                        "visits.csv:5 mode NOT_ALLOWED");
        assertThat(sundparken.problems())
                .extracting(problem -> problem.details().get("nearest"))
                .containsExactly("FEMALE", "NURSE", "FOOT", null);
        assertThat(sundparken.problems().getLast().text())
                .isEqualTo("visits.csv:5 mode: \"VIDEO\" is not one of the words allowed."
                        + " — Write one of: HOME, SCREEN, PHONE.");
    }

    @Test
    void a_place_has_both_coordinates_or_none() {
        sundparken.slip("members.csv", "55.6550,12.6100", "55.6550,");
        assertThat(sundparken.found()).containsExactly("members.csv:3 longitude LOCATION_HALF");
    }

    @ParameterizedTest
    @CsvSource({"100, true", "101, false"})
    void an_id_has_at_most_a_hundred_characters(int length, boolean right) {
        sundparken.slip("visits.csv", "v4,", "v".repeat(length) + ",");
        assertThat(sundparken.found())
                .containsExactly(right ? new String[0] : new String[] {"visits.csv:5 id NOT_AN_ID"});
    }

    @ParameterizedTest
    @ValueSource(strings = {"v|4", "\"v\n4\""})
    void an_id_can_stand_in_a_list_and_on_one_line(String id) {
        sundparken.slip("visits.csv", "v4,", id + ",");
        assertThat(sundparken.found()).containsExactly("visits.csv:5 id NOT_AN_ID");
    }

    @Test
    void cells_in_the_wrong_column_do_not_carry_names_and_addresses_into_messages() {
        sundparken
                .slip(
                        "citizens.csv",
                        "c2,Egon Krog,Holmbladsgade 2,55.6630,12.6070,da,m2,,m3,",
                        "c2,55.6630,12.6070,Holmbladsgade,Krog,da,Egon Krog,Egon Krog,Egon Krog,Krog")
                .slip("respites.csv", "2026-11-24,13:00,15:00", "Krog,Fie,Holmbladsgade");
        assertThat(sundparken.found()).hasSize(9);
        assertThat(sundparken.problems().toString()).doesNotContain("Egon", "Krog", "Holmbladsgade", "Fie");
    }
}
