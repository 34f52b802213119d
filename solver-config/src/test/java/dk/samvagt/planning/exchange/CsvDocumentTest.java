package dk.samvagt.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.model.TravelMode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/csv.md tells what the reader does. */
class CsvDocumentTest {

    private final String document = read();

    @ParameterizedTest
    @EnumSource(TeamFile.class)
    void every_file_lists_its_columns_in_order_and_the_needed_ones_in_bold(TeamFile file) {
        String section = document.substring(document.indexOf("### " + file.fileName()));
        String table = section.substring(section.indexOf("|---|"), section.indexOf("\n\n", section.indexOf("|---|")));
        assertThat(matches("\n\\| ([*a-z_]+) \\|", table))
                .isEqualTo(file.columns().stream()
                        .map(column -> column.needed() ? "**" + column.name() + "**" : column.name())
                        .toList());
    }

    @Test
    void every_problem_has_its_line() {
        String section = document.substring(document.indexOf("## Problems"));
        assertThat(matches("\n\\| ([A-Z_0-9]+) \\|", section))
                .isEqualTo(Arrays.stream(ProblemCode.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource(TravelMode.class)
    void every_way_of_travel_has_its_figures(TravelMode mode) {
        List<String> row = matches("\n\\| " + mode + " \\| (.*) \\|\n", document);
        assertThat(row).hasSize(1);
        assertThat(Arrays.stream(row.getFirst().split(" \\| ", -1)).map(Double::valueOf))
                .containsExactly(mode.kilometresPerHour(), mode.detourFactor(), (double) mode.setUpMinutes());
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read() {
        try {
            return Files.readString(Path.of("../docs/csv.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
