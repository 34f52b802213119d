package dk.samvagt.relative.demo;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.Urgency;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need of the demo team's relatives, as the file tells.
 *
 * @param signals who saw it, the first first
 * @param steps what was done about it, the first first
 */
public record DemoNeed(
        NeedKind kind, List<DemoSignal> signals, @Nullable List<DemoStep> steps) {

    /**
     * What a member saw, or without one what the relative asked for, so many hours ago, or so many days ago at a time
     * of day.
     */
    public record DemoSignal(
            @Nullable String by,
            @Nullable Integer hoursAgo,
            @Nullable Integer daysAgo,
            @Nullable LocalTime time,
            Urgency urgency,
            @Nullable String note,
            @Nullable Boolean confidential) {}

    /** A step that was taken so many days ago; the follow-up lies before or after today. */
    public record DemoStep(
            NeedState state,
            int daysAgo,
            String by,
            @Nullable String decision,
            @Nullable String owner,
            @Nullable Integer dueDaysAgo,
            @Nullable Integer dueInDays) {}
}
