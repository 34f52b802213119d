package dk.samvagt.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.planning.exchange.DataProblem;
import dk.samvagt.planning.exchange.ProblemCode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataProblemTextsTest {

    private static final Locale DANISH = Locale.of("da");

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyProblemIsToldInDanishWithAndWithoutItsDetails(ProblemCode code) {
        DataProblemAnswer plain = told(code, Map.of());

        assertThat(plain.what()).isNotBlank().doesNotContain("[", "]", "{", "}");
        assertThat(plain.howToMend()).doesNotContain("[", "]", "{", "}");
    }

    @Test
    void detailsAreFilledIn() {
        DataProblemAnswer answer = told(ProblemCode.MEMBER_UNKNOWN, Map.of("value", "m9", "nearest", "m09"));

        assertThat(answer.what()).isEqualTo("»m9« er ikke id på en medarbejder.");
        assertThat(answer.howToMend()).isEqualTo("Mente du m09? Ret id'et, eller tilføj medarbejderen i members.csv.");
    }

    @Test
    void aValueThatCouldBePersonalIsNotRepeated() {
        DataProblemAnswer answer = told(ProblemCode.MEMBER_UNKNOWN, Map.of());

        assertThat(answer.what()).isEqualTo("Det, der står her, er ikke id på en medarbejder.");
        assertThat(answer.howToMend()).startsWith("Ret id'et");
    }

    @Test
    void englishComesWithTheProblem() {
        DataProblem problem = problem(ProblemCode.CELL_EMPTY, Map.of());

        assertThat(DataProblemTexts.told(problem, Locale.ENGLISH).what()).isEqualTo("what");
    }

    private static DataProblemAnswer told(ProblemCode code, Map<String, String> details) {
        return DataProblemTexts.told(problem(code, details), DANISH);
    }

    private static DataProblem problem(ProblemCode code, Map<String, String> details) {
        return new DataProblem(code, "visits.csv", 3, "citizen", "what", "mend", details);
    }
}
