package dk.samvagt.dayplan.plan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is noted about a stop, wherever it is.
 *
 * @param plannedStart the start it waits for, in seconds from midnight of the plan's date; null for as early as can be
 * @param decision what a person decided about it
 * @param knownBreaks rules that a person broke with it, knowingly
 */
public record StopMark(
        @Nullable Integer plannedStart, @Nullable Decision decision, List<KnownBreak> knownBreaks) {

    /** Nothing noted. */
    public static final StopMark NONE = new StopMark(null, null, List.of());

    /** Keeps an unchangeable copy. */
    public StopMark {
        knownBreaks = List.copyOf(knownBreaks);
    }

    /** True where a person's decision binds the stop. */
    @JsonIgnore
    public boolean isPinned() {
        return decision != null;
    }

    /** The same, waiting for another start. */
    public StopMark startingAt(@Nullable Integer start) {
        return new StopMark(start, decision, knownBreaks);
    }

    /** The same, bound by a decision. */
    public StopMark decided(Decision made) {
        return new StopMark(plannedStart, made, knownBreaks);
    }

    /** The same, bound by nobody's decision. */
    public StopMark released() {
        return new StopMark(plannedStart, null, knownBreaks);
    }

    /** The same, with a rule broken knowingly; a later reason takes the place of an earlier one. */
    public StopMark breaking(KnownBreak known) {
        List<KnownBreak> all = new ArrayList<>(knownBreaks);
        all.removeIf(other -> other.rule().equals(known.rule()));
        all.add(known);
        return new StopMark(plannedStart, decision, all);
    }

    /** Why a person broke this rule here. */
    public Optional<KnownBreak> findBreak(String rule) {
        return knownBreaks.stream().filter(known -> known.rule().equals(rule)).findFirst();
    }
}
