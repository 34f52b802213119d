package dk.samvagt.planning.dayplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Enum, document, reasons and tests name the same rules. */
class RulesAsDocumentedTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "constraints.md");

    @Test
    void theDocumentListsEachRuleWithItsLevelAndWeightInOrder() throws IOException {
        List<String> documented = Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .filter(cells -> cells.get(1).matches("[A-Z_]+"))
                .map(cells ->
                        cells.get(1) + " " + cells.get(2) + " " + cells.get(3).replace(" ", ""))
                .toList();
        assertThat(documented)
                .isEqualTo(Arrays.stream(DayPlanRule.values())
                        .map(rule -> rule.name() + " " + rule.level().name().toLowerCase(Locale.ROOT) + " "
                                + rule.defaultWeight())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void aRecordOfTheRulesOwnNameTellsWhyItCounts(DayPlanRule rule) {
        assertThat(Stream.of(HardJustification.class, MediumJustification.class, SoftJustification.class)
                        .flatMap(level -> Arrays.stream(level.getPermittedSubclasses()))
                        .map(Class::getSimpleName))
                .contains(camelCase(rule));
    }

    @ParameterizedTest
    @EnumSource
    void aTestOfTheRulesOwnNameTriesItsBoundary(DayPlanRule rule) {
        assertThatCode(() -> Class.forName(getClass().getPackageName() + "." + camelCase(rule) + "Test"))
                .doesNotThrowAnyException();
    }

    private static String camelCase(DayPlanRule rule) {
        return Arrays.stream(rule.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
