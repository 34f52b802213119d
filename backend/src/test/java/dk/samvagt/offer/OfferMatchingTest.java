package dk.samvagt.offer;

import static dk.samvagt.offer.OfferExample.offer;
import static dk.samvagt.offer.WishExample.wish;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samvagt.offer.MatchReason.Aspect;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What suits somebody, why, and why not. */
class OfferMatchingTest {

    /** Monday 23 November 2026, 06:00 in Copenhagen. */
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private static final String TUESDAYS = "FREQ=WEEKLY;BYDAY=TU";

    @Test
    void anOfferForTheNeedFitsAndSaysSo() {
        OfferMatch match = match(offer(), wish());

        assertThat(match.fits()).isTrue();
        assertThat(aspects(match.inFavour())).containsExactly(Aspect.KIND);
    }

    @Test
    void anOfferForOtherNeedsDoesNot() {
        OfferMatch match = match(offer().needs(NeedKind.GRIEF), wish());

        assertThat(match.fits()).isFalse();
        assertThat(aspects(match.against())).containsExactly(Aspect.KIND);
    }

    @ParameterizedTest(name = "free {0}-{1}: {2}")
    @CsvSource({
        "17:00, 19:00, true",
        "17:01, 19:00, false",
        "17:00, 18:59, false",
        "16:00, 00:00, true",
        "19:00, 21:00, false",
        "00:00, 00:00, true"
    })
    void theWholeSessionLiesWithinTheFreeHours(String from, String to, boolean fits) {
        OfferExample evening = offer().held("2026-11-17", "17:00", TUESDAYS).minutes(120);

        OfferMatch match = match(evening, wish().free(DayOfWeek.TUESDAY, from, to));

        assertThat(match.fits()).isEqualTo(fits);
        assertThat(aspects(fits ? match.inFavour() : match.against())).contains(Aspect.HOURS);
    }

    @Test
    void aSessionUntilMidnightNeedsTheRestOfTheDay() {
        OfferExample late = offer().held("2026-11-17", "22:00", TUESDAYS).minutes(120);

        assertThat(match(late, wish().free(DayOfWeek.TUESDAY, "22:00", "00:00")).fits())
                .isTrue();
        assertThat(match(late, wish().free(DayOfWeek.TUESDAY, "22:00", "23:59")).fits())
                .isFalse();
    }

    @Test
    void whatIsFreeOnWednesdayIsNoUseOnTuesday() {
        OfferMatch match = match(
                offer().held("2026-11-17", "17:00", TUESDAYS), wish().free(DayOfWeek.WEDNESDAY, "07:00", "23:00"));

        assertThat(match.against()).singleElement().satisfies(reason -> {
            assertThat(reason.aspect()).isEqualTo(Aspect.HOURS);
            assertThat(reason.session())
                    .isNotNull()
                    .satisfies(session -> assertThat(session.date()).isEqualTo(LocalDate.of(2026, 11, 24)));
        });
    }

    @Test
    void twoHalvesOfADayAreNoWhole() {
        OfferExample noon = offer().held("2026-11-17", "11:00", TUESDAYS).minutes(120);

        assertThat(match(
                                noon,
                                wish().free(DayOfWeek.TUESDAY, "08:00", "12:00")
                                        .free(DayOfWeek.TUESDAY, "12:30", "15:00"))
                        .fits())
                .isFalse();
    }

    @Test
    void ofWhatGoesOnSomeOfTheNextTimesAreEnough() {
        OfferExample twiceAWeek = offer().held("2026-11-16", "09:00", "FREQ=WEEKLY;BYDAY=MO,TH");

        assertThat(match(twiceAWeek, wish().free(DayOfWeek.THURSDAY, "09:00", "10:00"))
                        .inFavour())
                .filteredOn(reason -> reason.aspect() == Aspect.HOURS)
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.fitting()).isEqualTo(4);
                    assertThat(reason.of()).isEqualTo(8);
                });
    }

    @Test
    void ofACourseEverySessionThatIsLeftMustFit() {
        OfferExample course =
                offer().held("2026-11-16", "09:00", "FREQ=WEEKLY;BYDAY=MO,TH").sessions(4);

        assertThat(match(course, wish().free(DayOfWeek.THURSDAY, "09:00", "10:00"))
                        .fits())
                .isFalse();
        assertThat(match(
                                course,
                                wish().free(DayOfWeek.THURSDAY, "09:00", "10:00")
                                        .free(DayOfWeek.MONDAY, "09:00", "10:00"))
                        .fits())
                .isTrue();
    }

    @Test
    void whatIsOverIsNoUse() {
        OfferMatch match = match(
                offer().held("2026-11-02", "09:00", TUESDAYS.replace("TU", "MO"))
                        .sessions(3),
                wish());

        assertThat(aspects(match.against())).containsExactly(Aspect.OVER);
    }

    @ParameterizedTest
    @CsvSource({"10:00, 11:00, true", "10:00, 10:59, false"})
    void whereTimesAreAgreedOneSessionMustHaveRoom(String from, String to, boolean fits) {
        assertThat(match(offer().minutes(60), wish().free(DayOfWeek.FRIDAY, from, to))
                        .fits())
                .isEqualTo(fits);
    }

    @Test
    void theHoursHoldOnBothDaysThatTheClockChanges() {
        OfferExample sundays = offer().held("2026-10-18", "10:00", "FREQ=WEEKLY;BYDAY=SU");
        OfferWish sundayMorning =
                wish().free(DayOfWeek.SUNDAY, "10:00", "11:00").told();

        for (String before : List.of("2026-10-24T00:00:00Z", "2027-03-27T00:00:00Z")) {
            OfferMatch match = OfferMatching.rank(
                            List.of(sundays.called("a")), sundayMorning, Map.of(), Instant.parse(before))
                    .getFirst();
            assertThat(match.inFavour())
                    .filteredOn(reason -> reason.aspect() == Aspect.HOURS)
                    .singleElement()
                    .satisfies(reason -> assertThat(reason.fitting()).isEqualTo(8));
        }
    }

    @Test
    void theTargetGroupCountsAsFarAsItIsKnown() {
        OfferExample forSpouses = offer().target(
                        new OfferTarget(Set.of(TargetRelation.SPOUSE), Set.of(Condition.DEMENTIA), null, null, null));

        assertThat(aspects(match(forSpouses, wish()).inFavour())).doesNotContain(Aspect.TARGET_GROUP);
        assertThat(aspects(match(forSpouses, wish().relation(TargetRelation.SPOUSE))
                        .inFavour()))
                .contains(Aspect.TARGET_GROUP);
        assertThat(aspects(
                        match(forSpouses, wish().relation(TargetRelation.CHILD)).against()))
                .containsExactly(Aspect.TARGET_GROUP);
        assertThat(match(forSpouses, wish().relation(TargetRelation.SPOUSE).condition(Condition.FRAILTY))
                        .fits())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"17, false", "18, true", "30, true", "31, false"})
    void theAgeLiesWithinTheLimits(int age, boolean fits) {
        assertThat(match(offer().target(new OfferTarget(Set.of(), Set.of(), 18, 30, null)), wish().age(age))
                        .fits())
                .isEqualTo(fits);
    }

    @Test
    void oneLanguageInCommonIsEnoughAndTheRarerOneIsTold() {
        OfferExample arabic = offer().languages("da", "ar");

        assertThat(match(arabic, wish().languages("ar", "da")).inFavour())
                .filteredOn(reason -> reason.aspect() == Aspect.LANGUAGE)
                .extracting(MatchReason::language)
                .containsExactly("ar");
        assertThat(aspects(match(arabic, wish().languages("pl")).against())).containsExactly(Aspect.LANGUAGE);
    }

    @Test
    void whoSpeaksDanishIsToldOfDanishAndNotOfTheEnglishThatTheyKnowAsWell() {
        OfferExample both = offer().languages("en", "da");

        assertThat(told(match(both, wish().languages("da")))).containsExactly("da");
        assertThat(told(match(both, wish().languages("en", "da")))).containsExactly("da");
        assertThat(told(match(both, wish().languages("pl", "en")))).containsExactly("en");
        assertThat(aspects(
                        match(offer().languages("en"), wish().languages("da")).against()))
                .containsExactly(Aspect.LANGUAGE);
    }

    @Test
    void whereNoLanguageIsToldItIsDanish() {
        assertThat(match(offer().languages(), wish().languages("da")).fits()).isTrue();
    }

    @Test
    void whoWouldNotBeAmongOthersIsNotSentToAGroup() {
        assertThat(match(offer().form(OfferForm.GROUP), wish().company(Company.ALONE))
                        .fits())
                .isFalse();
        assertThat(match(offer().form(OfferForm.MENTOR), wish().company(Company.ALONE))
                        .fits())
                .isTrue();
        assertThat(match(offer().form(OfferForm.GROUP), wish().company(Company.GROUP))
                        .fits())
                .isTrue();
        assertThat(aspects(match(offer().form(OfferForm.HANDBOOK), wish().company(Company.ALONE))
                        .inFavour()))
                .as("neither")
                .containsExactly(Aspect.KIND);
    }

    @Test
    void anonymousIsAskedForOrDoesNotMatter() {
        assertThat(match(offer(), wish().anonymous()).fits()).isFalse();
        assertThat(aspects(match(offer().anonymous(), wish().anonymous()).inFavour()))
                .contains(Aspect.ANONYMOUS);
        assertThat(aspects(match(offer().anonymous(), wish()).inFavour())).doesNotContain(Aspect.ANONYMOUS);
    }

    @Test
    void whoCannotGetThereIsBroughtOrStaysAtHome() {
        assertThat(match(offer().at(55.66, 12.60), wish().transport()).fits()).isFalse();
        assertThat(match(offer().at(55.66, 12.60).transport("Bus"), wish().transport())
                        .fits())
                .isTrue();
        assertThat(match(offer(), wish().transport()).fits()).as("by phone").isTrue();
    }

    @ParameterizedTest
    @CsvSource({"25, true", "26, false"})
    void thePriceIsWithinTheLimit(int kroner, boolean fits) {
        assertThat(match(offer().price(kroner), wish().most(25)).fits()).isEqualTo(fits);
    }

    @Test
    void aPriceThatNobodyKnowsSpeaksNeitherForNorAgainst() {
        assertThat(aspects(match(offer().price(null), wish().most(0)).inFavour()))
                .containsExactly(Aspect.KIND);
    }

    @ParameterizedTest
    @CsvSource({"7, true", "8, false"})
    void aSeatIsLeft(int taken, boolean fits) {
        assertThat(match(offer().seats(8, taken), wish()).fits()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22, false", "2026-11-23, true"})
    void oneCanSignUpUntilTheLastDay(LocalDate deadline, boolean fits) {
        assertThat(match(offer().deadline(deadline), wish()).fits()).isEqualTo(fits);
    }

    @Test
    void distanceIsToldInMetresAndTheNearerComesFirst() {
        OfferWish fromHere = wish().from(55.6600, 12.6000).told();
        List<OfferMatch> ranked = OfferMatching.rank(
                List.of(
                        offer().at(55.6720, 12.6000).called("far"),
                        offer().at(55.6610, 12.6000).called("near")),
                fromHere,
                Map.of(),
                NOW);

        assertThat(ranked).extracting(match -> match.offer().id()).containsExactly("near", "far");
        assertThat(ranked.getFirst().inFavour())
                .filteredOn(reason -> reason.aspect() == Aspect.PLACE)
                .singleElement()
                .satisfies(reason ->
                        // A thousandth of a degree of latitude is 111.195 m on a ball of 6 371 008.8 m.
                        assertThat(reason.metres()).isEqualTo(111));
    }

    @Test
    void tooFarIsAgainstOnlyWhereALimitIsTold() {
        OfferExample away = offer().at(55.6610, 12.6000);

        assertThat(match(away, wish().from(55.6600, 12.6000).within(111)).fits())
                .isTrue();
        assertThat(match(away, wish().from(55.6600, 12.6000).within(110)).fits())
                .isFalse();
    }

    @Test
    void theBestComesFirstAndWhatDoesNotFitLast() {
        List<OfferMatch> ranked = OfferMatching.rank(
                List.of(
                        offer().needs(NeedKind.GRIEF).called("other"),
                        offer().seats(8, 8).called("full"),
                        offer().needs(NeedKind.TALK, NeedKind.STRAIN, NeedKind.GRIEF, NeedKind.OTHER)
                                .called("general"),
                        offer().anonymous().called("to-the-point")),
                wish().told(),
                Map.of(),
                NOW);

        assertThat(ranked)
                .extracting(match -> match.offer().id())
                .containsExactly("to-the-point", "general", "full", "other");
    }

    private static OfferMatch match(OfferExample offer, WishExample wish) {
        return OfferMatching.rank(List.of(offer.called("a")), wish.told(), Map.of(), NOW)
                .getFirst();
    }

    private static List<String> told(OfferMatch match) {
        return match.inFavour().stream()
                .filter(reason -> reason.aspect() == Aspect.LANGUAGE)
                .map(reason -> String.valueOf(reason.language()))
                .toList();
    }

    private static List<Aspect> aspects(List<MatchReason> reasons) {
        return reasons.stream().map(MatchReason::aspect).toList();
    }
}
