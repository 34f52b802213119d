package dk.samvagt.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A member's working span on a day. Times are wall-clock times in Copenhagen.
 *
 * @param id unique in the team: member, day and start, such as {@code m03-2026-11-24-0700}
 * @param member id of the member at work
 * @param date the day
 * @param start when work starts, at the member's place or the team's base
 * @param end when the member is back there; after {@code start}, same day
 * @param breakMinutes length of the break in minutes, 0 for none; taken in one piece
 * @param breakEarliest the break starts no earlier; given where there is a break
 * @param breakLatest the break starts no later; given where there is a break
 */
@Embeddable
public record ShiftInfo(
        @Column(name = "key") String id,
        String member,
        LocalDate date,
        @Column(name = "start_time") LocalTime start,
        @Column(name = "end_time") LocalTime end,
        int breakMinutes,
        @Nullable LocalTime breakEarliest,
        @Nullable LocalTime breakLatest) {

    /** The id of a shift. */
    public static String idOf(String member, LocalDate date, LocalTime start) {
        return "%s-%s-%02d%02d".formatted(member, date, start.getHour(), start.getMinute());
    }
}
