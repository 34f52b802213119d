package dk.samvagt.dayplan.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.dayplan.words.Words;
import dk.samvagt.planning.dayplan.DayPlanRule;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 2", "25, 1500", "49, 5762", "50, 6000", "51, 6242", "75, 13500", "100, 24000"})
    void aValueIsASquareWithTheDefaultInTheMiddle(int value, int weight) {
        assertThat(Question.weight(DayPlanRule.CONTACT_PERSON, value)).isEqualTo(weight);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTACT_PERSON, 10",
        "DIFFERENT_FACES, 5",
        "LATE, 30",
        "STUDENT_ALONE, 30",
        "CHANGED_SINCE_PUBLISHED, 3",
    })
    void aWishHasItsPriceInMinutesOnTheRoad(Question question, long minutes) {
        assertThat(question.minutesOfTravel(Question.DEFAULT)).contains(minutes);
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionIsAskedInBothLanguagesAboutAWish(Question question) {
        assertThat(question.rule().level()).isEqualTo(DayPlanRule.Level.SOFT);
        for (Locale language : new Locale[] {Locale.of("da"), Locale.ENGLISH}) {
            WishWords words = new WishWords(Words.in(language));
            for (int value : new int[] {0, 1, 50, 100}) {
                WishView wish = words.wish(question, value);
                assertThat(wish.question()).endsWith("?").hasSizeGreaterThan(20);
                assertThat(wish.help()).endsWith(".").doesNotContain("{");
            }
        }
    }
}
