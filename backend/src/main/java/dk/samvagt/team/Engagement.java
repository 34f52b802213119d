package dk.samvagt.team;

import dk.samvagt.shared.Coordinates;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time at which a member is taken by something else than visits. It is seen by whoever sees the plan, so what it is
 * called holds no personal data.
 *
 * @param id what takes the member; the same for all whom it takes
 * @param member id of the member
 * @param start when it begins, on the clock in Copenhagen
 * @param end when it ends, after {@code start} on the same day
 * @param place where it is, or null where the member can be anywhere
 * @param danish what it is called in Danish
 * @param english what it is called in English
 */
public record Engagement(
        String id,
        String member,
        LocalTime start,
        LocalTime end,
        @Nullable Coordinates place,
        String danish,
        String english) {}
