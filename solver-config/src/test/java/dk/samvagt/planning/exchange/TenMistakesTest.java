package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TenMistakesTest {

    private final SampleFolder folder = SampleFolder.sundparken()
            .slip("team.csv", "55.6612", "155.6612")
            .slip("members.csv", "SOSU_HELPER", "SOSU_HELPR")
            .slip("members.csv", "32.5", "32h")
            .slip("shifts.csv", "m2,2026-11-25", "m8,2026-11-25")
            .slip("shifts.csv", "07:00,15:00,0", "06:30,15:00,0")
            .slip("citizens.csv", "languages", "tongues")
            .slip("visits.csv", "insulin,10,07:30", "insulin,10,7.30")
            .slip("visits.csv", "v4,c2", "v3,c2")
            .slip("visits.csv", "HOME,v1,15,60", "HOME,v1,75,60")
            .slip("history.csv", "c1,m2,2", "c1,m2");

    @Test
    void ten_mistakes_in_six_files_are_ten_problems_in_order_with_file_line_and_column() {
        assertThat(folder.found())
                .containsExactly(
                        "citizens.csv:1 tongues COLUMN_UNKNOWN",
                        "history.csv:3 visits CELL_COUNT",
                        "members.csv:3 profession NOT_ALLOWED",
                        "members.csv:3 weekly_hours NOT_A_NUMBER",
                        "shifts.csv:3 start SHIFT_OUTSIDE_DAY",
                        "shifts.csv:4 member MEMBER_UNKNOWN",
                        "team.csv:2 base_latitude OUT_OF_RANGE",
                        "visits.csv:2 earliest_start NOT_A_TIME",
                        "visits.csv:3 after_max AFTER_REVERSED",
                        "visits.csv:5 id ID_TWICE");
    }

    @Test
    void callers_that_ask_for_the_data_get_all_of_them_in_one_exception() {
        assertThatThrownBy(folder::read)
                .isInstanceOfSatisfying(
                        InvalidTeamFolderException.class,
                        e -> assertThat(e.problems()).hasSize(10))
                .hasMessageContaining("has 10 problem(s)")
                .hasMessageContaining("visits.csv:2 earliest_start: \"7.30\" is not a time of day. — Write hours");
    }
}
