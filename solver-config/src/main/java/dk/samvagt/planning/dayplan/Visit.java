package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import dk.samvagt.planning.model.VisitMode;
import org.jspecify.annotations.Nullable;

/**
 * Help to one citizen at one time; where it has several windows, in one of them.
 *
 * @param priority 1 must, 2 should, 3 may, 4 only where it costs less than the wish for it
 */
public record Visit(
        String id, Citizen citizen, String task, TimeWindows windows, int staff, int priority, VisitMode mode)
        implements Errand {

    /** The priority of a visit that may be left out. */
    public static final int OPTIONAL = 4;

    /** Refuses priorities other than 1, 2, 3, 4 and staff other than 1, 2. */
    public Visit {
        if (priority < 1 || priority > OPTIONAL) {
            throw new IllegalArgumentException(
                    "The priority (" + priority + ") of visit " + id + " must be 1, 2, 3 or 4.");
        }
        if (staff < 1 || staff > 2) {
            throw new IllegalArgumentException("The staff (" + staff + ") of visit " + id + " must be 1 or 2.");
        }
    }

    /** True where leaving it out goes against a wish only. */
    public boolean isOptional() {
        return priority == OPTIONAL;
    }

    /** A visit with one window. */
    public Visit(String id, Citizen citizen, String task, TimeWindow window, int staff, int priority, VisitMode mode) {
        this(id, citizen, task, TimeWindows.of(window), staff, priority, mode);
    }

    @Override
    public @Nullable Place place() {
        return mode == VisitMode.HOME ? citizen.home() : null;
    }
}
