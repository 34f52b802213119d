package dk.samvagt.offer;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.Recurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** When offers are held. */
final class OfferCalendar {

    /** How far ahead sessions are told, in years. */
    private static final int YEARS_AHEAD = 2;

    private OfferCalendar() {}

    /**
     * The sessions of an offer that end after a moment, in order, the one that is on first; none where times are agreed.
     *
     * @param most how many at most
     */
    static List<OfferSession> next(OfferDescription offer, Instant from, int most) {
        OfferDates dates = offer.dates();
        Integer minutes = offer.minutes();
        if (dates == null || minutes == null) {
            return List.of();
        }
        LocalDate last = from.atZone(Copenhagen.ZONE).toLocalDate().plusYears(YEARS_AHEAD);
        return held(offer, dates, last)
                .map(date -> OfferSession.of(date, dates.start(), minutes))
                .filter(session -> session.endsAt().isAfter(from))
                .limit(most)
                .toList();
    }

    /** A date left out does not count as one of a course's sessions. */
    private static Stream<LocalDate> held(OfferDescription offer, OfferDates dates, LocalDate last) {
        Integer sessions = offer.sessions();
        return dates(dates, last)
                .filter(date -> !dates.except().contains(date))
                .limit(sessions == null ? Long.MAX_VALUE : sessions)
                .filter(offer::validOn);
    }

    private static Stream<LocalDate> dates(OfferDates dates, LocalDate last) {
        String rule = dates.rule();
        return rule == null
                ? Stream.of(dates.first())
                : Recurrence.parse(rule, dates.start()).dates(dates.first(), last);
    }
}
