package dk.samvagt.journey;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page on a phone, in all languages that it has, light and dark. */
class EveryPageOnPhoneJourney extends EveryPage {

    EveryPageOnPhoneJourney() {
        super("phone");
    }

    @Test
    void aMemberReadsTheirDayInEnglish() {
        memberReadsTheirDayInEnglish(ColorScheme.DARK);
    }

    @ParameterizedTest
    @CsvSource({"hanne, da, LIGHT", "facilitator, en, DARK"})
    void everybodyCanUseEveryPage(String username, String language, ColorScheme scheme) {
        canUseEveryPage(username, language, scheme);
    }

    @Test
    void anAdvisorCanUseEveryPage() {
        advisorCanUseEveryPage(ColorScheme.DARK);
    }

    @ParameterizedTest
    @CsvSource({"tr, LIGHT", "en, DARK"})
    void aRelativeCanUseTheirOwnPage(String language, ColorScheme scheme) {
        relativeCanUseTheirOwnPage(language, scheme);
    }
}
