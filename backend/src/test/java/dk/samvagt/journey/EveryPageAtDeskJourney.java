package dk.samvagt.journey;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page at a desk, in both languages. */
class EveryPageAtDeskJourney extends EveryPage {

    EveryPageAtDeskJourney() {
        super("desk");
    }

    @Test
    void aMemberReadsTheirDayInEnglish() {
        memberReadsTheirDayInEnglish(ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"hanne, da", "facilitator, en"})
    void everybodyCanUseEveryPage(String username, String language) {
        canUseEveryPage(username, language, ColorScheme.LIGHT);
    }

    @Test
    void anAdvisorCanUseEveryPage() {
        advisorCanUseEveryPage(ColorScheme.LIGHT);
    }

    @Test
    void aRelativeCanUseTheirOwnPage() {
        relativeCanUseTheirOwnPage("da", ColorScheme.LIGHT);
    }
}
