package dk.samvagt.dayplan.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.ProposalCause;
import dk.samvagt.planning.dayplan.DayPlanRule;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern NAME = Pattern.compile("\\{[a-zA-Z]+}");
    private static final Pattern TASK =
            Pattern.compile("^\\| ([A-Z_]+) \\| ([^|]+) \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Words DANISH = Words.in(Locale.of("da"));
    private static final Words ENGLISH = Words.in(Locale.UK);

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties danish = read("words.properties");
        Properties english = read("words_en.properties");

        assertThat(english.stringPropertyNames()).isEqualTo(danish.stringPropertyNames());
        for (String key : danish.stringPropertyNames()) {
            assertThat(names(english.getProperty(key))).as(key).isEqualTo(names(danish.getProperty(key)));
        }
    }

    @Test
    void everyRuleChangeAndCauseHasItsWords() {
        Stream<String> rules = Stream.of(DayPlanRule.values()).map(rule -> "rule." + rule);
        Stream<String> types = Stream.of(ChangeType.values()).map(type -> "change." + type);
        Stream<String> undone =
                Stream.of(ChangeType.values()).filter(ChangeType::isUndoable).map(type -> "changed." + type);
        Stream<String> causes = Stream.of(ProposalCause.values()).map(cause -> "proposal." + cause);

        assertThat(Stream.of(rules, types, undone, causes).flatMap(keys -> keys))
                .allSatisfy(key -> assertThat(DANISH.has(key)).as(key).isTrue());
    }

    @Test
    void helpIsCalledAsTheDocumentSays() throws IOException {
        Matcher row = TASK.matcher(Files.readString(Path.of("../docs/tasks.md")));

        int tasks = 0;
        while (row.find()) {
            tasks++;
            assertThat(DANISH.say("task." + row.group(1)))
                    .isEqualTo(row.group(2).strip());
            assertThat(ENGLISH.say("task." + row.group(1)))
                    .isEqualTo(row.group(3).strip());
        }
        assertThat(tasks).isPositive();
    }

    @Test
    void nobodyReadsTheWordsOfTheSystem() throws IOException {
        for (String file : List.of("words.properties", "words_en.properties")) {
            assertThat(read(file).values().stream().map(Object::toString))
                    .noneMatch(text -> text.toLowerCase(Locale.ROOT)
                            .matches(".*\\b(solver|score|constraint|hard|soft|null)\\b.*"));
        }
    }

    @Test
    void whoReadsNeitherLanguageReadsDanish() {
        assertThat(Words.in(Locale.FRENCH)).isSameAs(DANISH);
    }

    @Test
    void timesAreSaidAsInTheLanguage() {
        assertThat(DANISH.time(LocalTime.of(8, 5))).isEqualTo("08.05");
        assertThat(ENGLISH.time(LocalTime.of(8, 5))).isEqualTo("08:05");
    }

    @Test
    void thingsStandInARow() {
        assertThat(DANISH.list(List.of())).isEmpty();
        assertThat(DANISH.list(List.of("insulin"))).isEqualTo("insulin");
        assertThat(DANISH.list(List.of("insulin", "sårpleje", "medicin"))).isEqualTo("insulin, sårpleje og medicin");
    }

    @Test
    void oneIsNotMany() {
        assertThat(DANISH.count("effect.unassigned.more", 1)).isNotEqualTo(DANISH.count("effect.unassigned.more", 6));
    }

    @Test
    void anHourAndMoreIsSaidInHours() {
        assertThat(DANISH.say("effect.travel.more", "minutes", 59)).isEqualTo("59 min mere på vejen.");
        assertThat(DANISH.say("effect.travel.more", "minutes", 60)).isEqualTo("1 t mere på vejen.");
        assertThat(DANISH.say("effect.travel.more", "minutes", 580)).isEqualTo("9 t 40 min mere på vejen.");
        assertThat(ENGLISH.say("effect.travel.more", "minutes", 580L)).isEqualTo("9 h 40 min more on the road.");
    }

    @Test
    void aSentenceBeginsWithACapitalLetter() {
        assertThat(DANISH.say("broken.STRICT_WINDOW", "errand", "besøget hos Inge", "minutes", 5))
                .isEqualTo("Besøget hos Inge begynder 5 min efter den faste tid.");
    }

    @Test
    void aNameWithoutAValueIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DANISH.say("broken.BREAK"))
                .withMessageContaining("{member}");
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        NAME.matcher(text).results().forEach(found -> names.add(found.group()));
        return names;
    }
}
