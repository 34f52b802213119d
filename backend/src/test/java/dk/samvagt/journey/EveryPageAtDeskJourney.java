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
        aMemberReadsTheirDayInEnglish(ColorScheme.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({"hanne, da", "facilitator, en"})
    void everybodyCanUseEveryPage(String username, String language) {
        canUseEveryPage(username, language, ColorScheme.LIGHT);
    }

    @Test
    void anAdvisorCanUseEveryPage() {
        anAdvisorCanUseEveryPage(ColorScheme.LIGHT);
    }

    @Test
    void aRelativeCanUseTheirOwnPage() {
        aRelativeCanUseTheirOwnPage("da", ColorScheme.LIGHT);
    }
}
