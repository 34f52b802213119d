package dk.samvagt.offer;

import static dk.samvagt.offer.OfferExample.offer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reasons are told in words that a colleague would use. */
class OfferWordsTest {

    private static final Locale DANISH = Locale.of("da");
    private static final OfferSession TUESDAY = OfferSession.of(LocalDate.of(2026, 11, 24), LocalTime.of(17, 0), 120);

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(bundle(DANISH).keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource(NeedKind.class)
    void everyNeedHasItsWord(NeedKind need) {
        String text = OfferWords.in(DANISH)
                .inFavour(MatchReason.about(MatchReason.Aspect.KIND), offer().described(), OfferWish.forNeed(need));

        assertThat(text).startsWith("Hjælper med").doesNotContain("{");
    }

    @Test
    void hoursAreToldWithTheirDay() {
        assertThat(inFavour(DANISH, MatchReason.hours(TUESDAY, 8, 8)))
                .isEqualTo("Passer med de ledige tider, næste gang tirsdag 24. november kl. 17.00-19.00.");
        assertThat(inFavour(Locale.ENGLISH, MatchReason.hours(TUESDAY, 3, 8)))
                .isEqualTo("Fits 3 of the next 8 times, first Tuesday 24 November 17:00-19:00.");
        assertThat(inFavour(DANISH, MatchReason.hours(null, 0, 0))).isEqualTo("I aftaler selv tiderne.");
    }

    @Test
    void distanceIsToldAsOneSaysIt() {
        assertThat(inFavour(DANISH, MatchReason.place(847))).isEqualTo("850 m væk.");
        assertThat(inFavour(DANISH, MatchReason.place(1249))).isEqualTo("1,2 km væk.");
        assertThat(inFavour(Locale.ENGLISH, MatchReason.place(1249))).isEqualTo("1.2 km away.");
    }

    @Test
    void aLanguageIsToldByItsName() {
        assertThat(inFavour(DANISH, MatchReason.language("ar"))).isEqualTo("Foregår på arabisk.");
    }

    @ParameterizedTest
    @EnumSource(MatchReason.Aspect.class)
    void everyHindranceHasItsWords(MatchReason.Aspect aspect) {
        MatchReason reason =
                switch (aspect) {
                    case PLACE -> MatchReason.place(900);
                    case SAID_BEFORE ->
                        MatchReason.saidBefore(new SaidBefore(
                                SaidBefore.Word.OFFERED,
                                TUESDAY.date(),
                                TUESDAY.date().plusMonths(3)));
                    default -> MatchReason.about(aspect);
                };

        assertThat(OfferWords.in(DANISH)
                        .against(reason, offer().at(55.66, 12.6).described(), OfferWish.forNeed(NeedKind.TALK)))
                .endsWith(".")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(SaidBefore.Word.class)
    void whatWasSaidBeforeIsToldWithItsDay(SaidBefore.Word word) {
        SaidBefore before = new SaidBefore(word, TUESDAY.date(), null);

        assertThat(OfferWords.in(DANISH)
                        .against(MatchReason.saidBefore(before), offer().described(), OfferWish.forNeed(NeedKind.TALK)))
                .contains("den 24. november")
                .doesNotContain("{");
    }

    private static String inFavour(Locale language, MatchReason reason) {
        return OfferWords.in(language).inFavour(reason, offer().described(), OfferWish.forNeed(NeedKind.TALK));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(
                "dk.samvagt.offer.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
