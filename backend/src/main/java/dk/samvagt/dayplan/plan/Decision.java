package dk.samvagt.dayplan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided about a stop. It stands until a person releases it.
 *
 * @param kind what was decided
 * @param start the start the person saw or asked for, in seconds from midnight of the plan's date; null off the plan
 * @param by username of the person
 * @param at when
 */
public record Decision(Kind kind, @Nullable Integer start, String by, Instant at) {

    /** What a person can decide about a stop. */
    public enum Kind {
        /** On this route, in this order, at about this time. */
        MOVED,
        /** On this route, in this order, at exactly this time. */
        START_AT,
        /** Where it was, at about the time it was. */
        PINNED,
        /** Not on the plan. */
        TAKEN_OFF
    }

    /** True where the start may not drift at all. */
    @JsonIgnore
    public boolean isExact() {
        return kind == Kind.START_AT;
    }

    /** True where the stop stays off the plan. */
    @JsonIgnore
    public boolean isOff() {
        return kind == Kind.TAKEN_OFF;
    }

    /** The same decision about the start that the person sees now; an exact one keeps its start. */
    public Decision seenAt(int newStart) {
        return isExact() || isOff() ? this : new Decision(kind, newStart, by, at);
    }
}
