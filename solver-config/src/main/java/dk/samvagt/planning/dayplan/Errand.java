package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.TimeWindows;
import org.jspecify.annotations.Nullable;

/** What a member is sent out to do: a visit, or to be with a group. */
public sealed interface Errand permits Visit, GroupActivity {

    /** The team's own id of the visit or group. */
    String id();

    /** The kind of help, such as {@code WOUND_CARE}. */
    String task();

    /** Where it takes place; null where it is done by screen or phone. */
    @Nullable
    Place place();

    /** When it may start. */
    TimeWindows windows();

    /** The first window, which on a plan of one day is mostly the only one. */
    default TimeWindow window() {
        return windows().first();
    }

    /** How many members are needed: 1 or more. */
    int staff();
}
