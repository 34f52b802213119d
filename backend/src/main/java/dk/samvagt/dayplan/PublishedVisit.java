package dk.samvagt.dayplan;

import dk.samvagt.shared.Copenhagen;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A visit as the member was told of it.
 *
 * @param startsAt when it begins
 * @param member id of the member who comes
 */
public record PublishedVisit(Instant startsAt, String member) {

    /** Begins so many seconds after the date's midnight, also on the two days with a clock change. */
    static PublishedVisit at(LocalDate date, int start, String member) {
        return new PublishedVisit(Copenhagen.at(date, LocalTime.MIDNIGHT).plusSeconds(start), member);
    }
}
