package dk.samvagt.planning.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code shifts.csv}.
 *
 * @param member id of the member at work
 * @param date the day
 * @param start when work starts, at the member's place or the team's base
 * @param end when the member is back there; after {@code start}, same day
 * @param breakMinutes length of the break in minutes, 0 for none; taken in one piece
 * @param breakEarliest the break starts no earlier; given where there is a break
 * @param breakLatest the break starts no later; given where there is a break
 */
public record ShiftRow(
        String member,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        int breakMinutes,
        @Nullable LocalTime breakEarliest,
        @Nullable LocalTime breakLatest) {}
