package dk.samvagt.planning.model;

/**
 * When something may start.
 *
 * @param earliest seconds from midnight of the plan's first day; never before
 * @param latest seconds from midnight of the plan's first day; a wish, unless {@code strict}
 * @param strict true where {@code latest} may never be passed
 */
public record TimeWindow(int earliest, int latest, boolean strict) {

    /** Refuses a window that ends before it begins. */
    public TimeWindow {
        if (latest < earliest) {
            throw new IllegalArgumentException(
                    "The latest start (" + latest + " s) lies before the earliest (" + earliest + " s).");
        }
    }

    /** Seconds by which a start passes the latest one; 0 when it does not. */
    public int secondsLate(int start) {
        return Math.max(0, start - latest);
    }
}
