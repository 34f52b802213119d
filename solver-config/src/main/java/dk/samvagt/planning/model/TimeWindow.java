package dk.samvagt.planning.model;

/**
 * When something may start.
 *
 * @param earliest seconds from midnight of the plan's first day; never before
 * @param latest seconds from midnight of the plan's first day; a wish, unless {@code strict}
 * @param strict true where {@code latest} may never be passed
 * @param day the day of the plan on which the window lies, 0 for the first
 */
public record TimeWindow(int earliest, int latest, boolean strict, int day) {

    /** Refuses a window that ends before it begins, or lies before the plan. */
    public TimeWindow {
        if (latest < earliest) {
            throw new IllegalArgumentException(
                    "The latest start (" + latest + " s) lies before the earliest (" + earliest + " s).");
        }
        if (day < 0) {
            throw new IllegalArgumentException("The day (" + day + ") of a window must be 0 or more.");
        }
    }

    /** A window on the plan's first day. */
    public TimeWindow(int earliest, int latest, boolean strict) {
        this(earliest, latest, strict, 0);
    }

    /** Seconds by which a start passes the latest one; 0 when it does not. */
    public int secondsLate(int start) {
        return Math.max(0, start - latest);
    }
}
