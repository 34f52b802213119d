package dk.samvagt.relative.cover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When a relative is away for one session.
 *
 * @param date the day
 * @param from when the relative leaves
 * @param to when the relative is back
 * @param sessionStart when the session begins
 * @param sessionEnd when it ends
 */
@Embeddable
public record CoverSpan(
        LocalDate date,
        @Column(name = "from_time") LocalTime from,
        @Column(name = "to_time") LocalTime to,
        LocalTime sessionStart,
        LocalTime sessionEnd) {

    private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(23, 30);

    /** True where the team could be there: within its day. */
    boolean isWithinTheDay() {
        return !from.isBefore(DAY_BEGINS) && !to.isAfter(DAY_ENDS) && to.isAfter(from);
    }

    /** How long it is. */
    int minutes() {
        return Math.toIntExact(Duration.between(from, to).toMinutes());
    }
}
