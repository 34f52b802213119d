package dk.samvagt.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.plan.ChangeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the log calls things is told in words. */
class HeldCodesTest {

    private static final Path CODE = Path.of("src", "main", "java");
    private static final Pattern CALL = Pattern.compile("AuditedEvent\\s*\\.(?:seen|changed)\\(\\s*\"([A-Z_]+)\"\\s*,");

    private final HeldCodes codes = new HeldCodes();

    @ParameterizedTest
    @EnumSource(ChangeType.class)
    void aChangeOfTheDayHasWords(ChangeType type) {
        assertThat(codes.in("DAY_PLAN_" + type, Locale.of("da"))).doesNotContain("_");
    }

    @Test
    void whatIsWrittenToTheLogHasWordsInBothLanguages() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                written.addAll(CALL.matcher(Files.readString(file))
                        .results()
                        .map(found -> found.group(1))
                        .collect(Collectors.toSet()));
            }
        }

        assertThat(written).hasSizeGreaterThan(30).allSatisfy(code -> {
            assertThat(codes.in(code, Locale.of("da"))).isNotEqualTo(code);
            assertThat(codes.in(code, Locale.ENGLISH)).isNotEqualTo(code);
        });
    }
}
