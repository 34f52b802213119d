package dk.samvagt.identity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belongs to a team.
 *
 * @param team id of the team
 * @param member which of its members they are, or null for one who serves the team
 * @param lastDay the last day on which they belong to it, or null without an end
 */
@Embeddable
public record Membership(
        String team, @Nullable String member, @Nullable LocalDate lastDay) {

    /** Without an end. */
    public Membership(String team, @Nullable String member) {
        this(team, member, null);
    }

    Membership until(@Nullable LocalDate day) {
        return new Membership(team, member, day);
    }

    /** Until the day at the latest; as it is where there is none. */
    Membership atMostUntil(@Nullable LocalDate day) {
        return day == null || lastDay != null && lastDay.isBefore(day) ? this : until(day);
    }

    boolean stands(LocalDate today) {
        return lastDay == null || !today.isAfter(lastDay);
    }
}
