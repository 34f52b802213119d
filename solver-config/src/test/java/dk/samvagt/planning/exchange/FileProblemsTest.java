package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProblemsTest {

    private final SampleFolder sundparken = SampleFolder.sundparken();

    @Test
    void a_folder_that_is_not_there(@TempDir Path folder) throws IOException {
        TeamFolderResult result = new TeamFolderReader().read(folder.resolve("sundby"));
        assertThat(((TeamFolderResult.Invalid) result).problems())
                .extracting(DataProblem::code)
                .containsExactly(ProblemCode.FOLDER_NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"team.csv", "members.csv", "shifts.csv", "citizens.csv", "visits.csv"})
    void a_missing_file_is_told_once_and_not_at_every_reference_into_it(String file) {
        assertThat(sundparken.without(file).found()).containsExactly(file + " FILE_MISSING");
    }

    @Test
    void an_unknown_file_is_named_with_the_one_probably_meant() {
        sundparken.without("respites.csv").with("respite.csv", "citizen\nc1\n");
        assertThat(sundparken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.FILE_UNKNOWN);
            assertThat(problem.file()).isEqualTo("respite.csv");
            assertThat(problem.howToMend()).startsWith("Did you mean \"respites.csv\"?");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n \n", "\uFEFF"})
    void an_empty_file(String nothing) {
        assertThat(sundparken.with("history.csv", nothing).found()).containsExactly("history.csv:1 FILE_EMPTY");
    }

    @Test
    void a_file_with_only_its_header_is_empty_of_rows_but_right() {
        assertThat(sundparken
                        .with("history.csv", "citizen,member,visits")
                        .read()
                        .history())
                .isEmpty();
    }

    @Test
    void letters_that_are_not_utf_8_are_told_with_their_line_and_the_rest_is_still_checked() {
        byte[] saved = sundparken
                .slip("groups.csv", "12:30,60", "12:30,0")
                .text("groups.csv")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(sundparken.with("groups.csv", saved).found())
                .containsExactly("groups.csv:2 FILE_NOT_UTF8", "groups.csv:2 minutes OUT_OF_RANGE");
    }

    @Test
    void a_file_in_another_encoding_altogether_is_told_once() {
        byte[] saved = sundparken.text("history.csv").getBytes(StandardCharsets.UTF_16);
        assertThat(sundparken.with("history.csv", saved).found()).containsExactly("history.csv:1 FILE_NOT_UTF8");
    }

    @Test
    void a_file_without_its_header_row_repeats_none_of_its_cells() {
        String headless =
                sundparken.text("citizens.csv").lines().skip(1).findFirst().orElseThrow();
        sundparken.with("citizens.csv", headless);
        assertThat(sundparken.found()).containsExactly("citizens.csv:1 HEADER_MISSING");
        assertThat(sundparken.problems().getFirst().text()).doesNotContain("Dagny", "Amagerbrogade");
    }

    @Test
    void a_missing_column_is_told_once() {
        sundparken.with("history.csv", "citizen,visits\nc1,6\nc2,5\n");
        assertThat(sundparken.found()).containsExactly("history.csv:1 member COLUMN_MISSING");
    }

    @Test
    void a_missing_id_column_does_not_make_every_reference_unknown() {
        sundparken.slip("members.csv", "id,name,profession", "number,name,profession");
        assertThat(sundparken.found())
                .containsExactly("members.csv:1 id COLUMN_MISSING", "members.csv:1 number COLUMN_UNKNOWN");
    }

    @Test
    void an_unknown_column_is_named_with_the_one_probably_meant() {
        sundparken.slip("visits.csv", "latest_start", "lastest_start");
        assertThat(sundparken.found())
                .containsExactly(
                        "visits.csv:1 lastest_start COLUMN_UNKNOWN", "visits.csv:1 latest_start COLUMN_MISSING");
        assertThat(sundparken.problems().getFirst().howToMend()).startsWith("Did you mean \"latest_start\"?");
    }

    @Test
    void a_column_without_a_name_is_told_by_its_place() {
        sundparken.with("history.csv", "citizen,member,visits,\nc1,m1,6,\n");
        assertThat(sundparken.found()).containsExactly("history.csv:1 (column 4) COLUMN_UNKNOWN");
    }

    @Test
    void the_same_column_twice() {
        sundparken.with("history.csv", "citizen,member,visits,member\nc1,m1,6,m1\n");
        assertThat(sundparken.found()).containsExactly("history.csv:1 member COLUMN_TWICE");
    }

    @Test
    void a_row_with_too_few_or_too_many_cells() {
        sundparken.with("history.csv", "citizen,member,visits\nc1,m1\nc1,m2,3\nc2,m1,4,5\n");
        assertThat(sundparken.found())
                .containsExactly("history.csv:2 visits CELL_COUNT", "history.csv:4 visits CELL_COUNT");
        assertThat(sundparken.problems().getFirst().what()).isEqualTo("The row has 2 cells, the header 3.");
    }

    @Test
    void a_row_with_a_wrong_number_of_cells_still_lends_its_id_to_references() {
        sundparken.slip("citizens.csv", "\"Amagerbrogade 1, 2. tv\"", "Amagerbrogade 1, 2. tv");
        assertThat(sundparken.found()).containsExactly("citizens.csv:2 carer_gender CELL_COUNT");
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_own_line_only() {
        sundparken
                .slip("citizens.csv", "\"Amagerbrogade 1, 2. tv\"", "\"Amagerbrogade 1")
                .slip("citizens.csv", "55.6630", "95.6630");
        assertThat(sundparken.found())
                .containsExactly("citizens.csv:2 address QUOTE_OPEN", "citizens.csv:3 latitude OUT_OF_RANGE");
    }

    @Test
    void a_quote_that_is_closed_too_early() {
        sundparken.slip("citizens.csv", "\"Amagerbrogade 1, 2. tv\"", "\"Amagerbrogade\" 1");
        assertThat(sundparken.found()).containsExactly("citizens.csv:2 address QUOTE_STRAY");
    }

    @Test
    void lines_are_counted_as_an_editor_counts_them() {
        sundparken
                .slip("citizens.csv", "\"Amagerbrogade 1, 2. tv\"", "\"Amagerbrogade 1\r\n2. tv\n\"")
                .slip("citizens.csv", "c2,", "\r\n\r\nc2,")
                .slip("citizens.csv", "55.6630", "north");
        assertThat(sundparken.found()).containsExactly("citizens.csv:7 latitude NOT_A_NUMBER");
    }

    @Test
    void a_team_file_describes_one_team() {
        assertThat(sundparken.row("team.csv", "amager,Amager,55.66,12.60").found())
                .containsExactly("team.csv:3 id TEAM_COUNT");
        assertThat(sundparken
                        .with("team.csv", "id,name,base_latitude,base_longitude\n")
                        .found())
                .containsExactly("team.csv:1 id TEAM_COUNT");
    }

    @Test
    void a_huge_wrong_file_stops_being_listed_at_some_point() {
        StringBuilder rows = new StringBuilder("citizen,member,visits\n");
        rows.repeat("c9,m9,x\n", Problems.MOST);
        assertThat(sundparken.with("history.csv", rows.toString()).problems())
                .hasSize(Problems.MOST + 1)
                .last()
                .extracting(DataProblem::code)
                .isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
    }
}
