package dk.samvagt.planning.exchange;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code plan.csv}: one member at one visit or group. A visit for two people has two rows.
 *
 * @param visit id of the visit or group
 * @param member id of the member
 * @param date the day, or null where the plan is of one day
 * @param position 1 for the first stop of the member's shift, then 2, 3 and so on
 * @param travelMinutes travel to the stop in minutes, decimals allowed
 * @param arrival when the member is there, rounded up to a whole minute when written
 * @param start when the visit starts
 * @param end when the visit ends
 * @param lateMinutes minutes that the start is after the latest start wished for, 0 or more
 */
public record PlannedVisitRow(
        String visit,
        String member,
        @Nullable LocalDate date,
        int position,
        double travelMinutes,
        LocalTime arrival,
        LocalTime start,
        LocalTime end,
        int lateMinutes) {}
