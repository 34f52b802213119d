package dk.samvagt.offer;

import static dk.samvagt.offer.OfferExample.offer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.samvagt.shared.Recurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions are told by the clock in Copenhagen, also when it is put forward or back. */
class OfferCalendarTest {

    /** Monday 23 November 2026, 06:00. */
    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    @Test
    void aWeeklyTuesdayGoesOn() {
        assertThat(dates(offer().held("2026-11-17", "17:00", "FREQ=WEEKLY;BYDAY=TU"), NOW))
                .startsWith("2026-11-24", "2026-12-01", "2026-12-08")
                .hasSize(20);
    }

    @Test
    void theSessionThatIsOnComesFirstUntilItEnds() {
        OfferExample evenings =
                offer().held("2026-11-01", "17:00", "FREQ=DAILY").minutes(360);

        assertThat(dates(evenings, Instant.parse("2026-11-28T21:59:59Z"))).startsWith("2026-11-28", "2026-11-29");
        assertThat(dates(evenings, Instant.parse("2026-11-28T22:00:00Z"))).startsWith("2026-11-29");
    }

    @Test
    void everyOtherWednesdayCountsFromTheFirst() {
        assertThat(dates(offer().held("2026-11-11", "14:30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE"), NOW))
                .startsWith("2026-11-25", "2026-12-09", "2026-12-23");
    }

    @Test
    void theFirstTuesdayOfTheMonth() {
        assertThat(dates(offer().held("2026-11-03", "17:00", "FREQ=MONTHLY;BYDAY=1TU"), NOW))
                .startsWith("2026-12-01", "2027-01-05", "2027-02-02");
    }

    @Test
    void aCourseEndsAfterItsSessionsAndADateLeftOutIsMadeUpFor() {
        assertThat(dates(
                        offer().held("2026-12-01", "18:30", "FREQ=WEEKLY;BYDAY=TU", "2026-12-22", "2026-12-29")
                                .sessions(4),
                        NOW))
                .containsExactly("2026-12-01", "2026-12-08", "2026-12-15", "2027-01-05");
    }

    @Test
    void theRulesOwnEndHoldsToo() {
        assertThat(dates(offer().held("2026-12-01", "18:30", "FREQ=WEEKLY;COUNT=2"), NOW))
                .containsExactly("2026-12-01", "2026-12-08");
        assertThat(dates(offer().held("2026-12-01", "18:30", "FREQ=WEEKLY;UNTIL=20261215"), NOW))
                .containsExactly("2026-12-01", "2026-12-08", "2026-12-15");
    }

    @Test
    void anEndAtAMomentIsTakenInCopenhagen() {
        assertThat(dates(offer().held("2026-12-01", "18:30", "FREQ=WEEKLY;UNTIL=20261208T173000Z"), NOW))
                .as("18:30 in Copenhagen is 17:30Z")
                .containsExactly("2026-12-01", "2026-12-08");
        assertThat(dates(offer().held("2026-12-01", "18:30", "FREQ=WEEKLY;UNTIL=20261208T172959Z"), NOW))
                .containsExactly("2026-12-01");
    }

    @Test
    void onceIsOnce() {
        assertThat(dates(offer().held("2026-11-24", "10:00", null), NOW)).containsExactly("2026-11-24");
        assertThat(dates(offer().held("2026-11-22", "10:00", null), NOW)).isEmpty();
    }

    @Test
    void aSessionCountsUntilItEnds() {
        OfferExample today = offer().held("2026-11-23", "06:00", null).minutes(60);
        assertThat(dates(today, NOW.plusSeconds(3599))).hasSize(1);
        assertThat(dates(today, NOW.plusSeconds(3600))).isEmpty();
    }

    @Test
    void nothingIsHeldOutsideTheDaysThatItIsValid() {
        assertThat(dates(
                        offer().held("2026-11-24", "10:00", "FREQ=DAILY")
                                .valid(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 27)),
                        NOW))
                .containsExactly("2026-11-26", "2026-11-27");
    }

    @Test
    void anOldOfferStillHasSessions() {
        assertThat(dates(offer().held("2009-01-05", "10:00", "FREQ=WEEKLY;BYDAY=MO"), NOW))
                .startsWith("2026-11-23");
    }

    @Test
    void whereTimesAreAgreedThereAreNone() {
        assertThat(dates(offer(), NOW)).isEmpty();
    }

    @Test
    void theHourStaysWhenTheClockIsPutForward() {
        List<OfferSession> sessions = sessions(
                offer().held("2027-03-21", "10:00", "FREQ=WEEKLY;BYDAY=SU"), Instant.parse("2027-03-20T00:00:00Z"));

        assertThat(sessions.get(0).startsAt()).isEqualTo("2027-03-21T09:00:00Z");
        assertThat(sessions.get(1).startsAt()).as("summer time since 02:00").isEqualTo("2027-03-28T08:00:00Z");
        assertThat(sessions).extracting(OfferSession::start).containsOnly(LocalTime.of(10, 0));
        assertThat(sessions).extracting(OfferSession::end).containsOnly(LocalTime.of(11, 0));
    }

    @Test
    void theHourStaysWhenTheClockIsPutBack() {
        List<OfferSession> sessions = sessions(
                offer().held("2026-10-18", "10:00", "FREQ=WEEKLY;BYDAY=SU"), Instant.parse("2026-10-17T00:00:00Z"));

        assertThat(sessions.get(0).startsAt()).isEqualTo("2026-10-18T08:00:00Z");
        assertThat(sessions.get(1).startsAt()).as("winter time since 03:00").isEqualTo("2026-10-25T09:00:00Z");
        assertThat(sessions).extracting(OfferSession::end).containsOnly(LocalTime.of(11, 0));
    }

    @Test
    void anHourAcrossAChangeOfTheClockIsStillAnHour() {
        OfferSession forward = sessions(
                        offer().held("2027-03-28", "01:30", null), Instant.parse("2027-03-27T00:00:00Z"))
                .getFirst();
        OfferSession back = sessions(offer().held("2026-10-25", "02:30", null), Instant.parse("2026-10-24T00:00:00Z"))
                .getFirst();

        assertThat(forward.end()).isEqualTo(LocalTime.of(3, 30));
        assertThat(back.end()).isEqualTo(LocalTime.of(2, 30));
        assertThat(List.of(forward, back))
                .allSatisfy(session -> assertThat(Duration.between(session.startsAt(), session.endsAt()))
                        .isEqualTo(Duration.ofHours(1)));
    }

    @Test
    void aTimeThatTheClockSkipsIsAnHourLater() {
        OfferSession skipped = sessions(
                        offer().held("2027-03-28", "02:30", null), Instant.parse("2027-03-27T00:00:00Z"))
                .getFirst();

        assertThat(skipped.start()).isEqualTo(LocalTime.of(3, 30));
        assertThat(skipped.startsAt()).isEqualTo("2027-03-28T01:30:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hver tirsdag",
                "FREQ=HOURLY",
                "FREQ=WEEKLY;BYHOUR=10",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;FREQ=DAILY",
                "BYDAY=TU",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20261215",
                "FREQ=WEEKLY;UNTIL=snart",
                "FREQ=WEEKLY;UNTIL=20261315",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=WEEKLY;COUNT=-1",
                "FREQ=WEEKLY;COUNT=mange",
                "FREQ=WEEKLY;BYDAY="
            })
    void whatIsNoRuleByDaysIsRefused(String rule) {
        assertThatThrownBy(() -> Recurrence.parse(rule, LocalTime.of(10, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> dates(OfferExample offer, Instant from) {
        return sessions(offer, from).stream()
                .map(session -> session.date().toString())
                .toList();
    }

    private static List<OfferSession> sessions(OfferExample offer, Instant from) {
        return OfferCalendar.next(offer.described(), from, 20);
    }
}
