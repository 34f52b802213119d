package dk.samvagt.planning.model;

import java.util.Comparator;
import java.util.List;

/**
 * The windows in which one thing may start: usually one; several where the morning or the afternoon will do, or one of
 * several days. Each start belongs to the last window of its day that begins no later than it.
 *
 * @param all at least one, in order of time, none overlapping another; all strict or none
 */
public record TimeWindows(List<TimeWindow> all) {

    /** Refuses no window, windows that overlap, and strict ones beside others. */
    public TimeWindows {
        all = all.stream().sorted(Comparator.comparingInt(TimeWindow::earliest)).toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Something that may start in no window can never start.");
        }
        for (int i = 1; i < all.size(); i++) {
            refuseBeside(all.get(i - 1), all.get(i));
        }
    }

    private static void refuseBeside(TimeWindow before, TimeWindow after) {
        if (after.earliest() <= before.latest()) {
            throw new IllegalArgumentException("The window that begins at " + after.earliest()
                    + " s overlaps the one before it, which ends at " + before.latest() + " s.");
        }
        if (after.strict() != before.strict()) {
            throw new IllegalArgumentException("Of the windows at " + before.earliest() + " s and " + after.earliest()
                    + " s one is strict; either all are or none.");
        }
        if (after.day() < before.day()) {
            throw new IllegalArgumentException("The window at " + after.earliest() + " s lies on day " + after.day()
                    + ", before that of the window at " + before.earliest() + " s.");
        }
    }

    /** One window. */
    public static TimeWindows of(TimeWindow window) {
        return new TimeWindows(List.of(window));
    }

    public TimeWindow first() {
        return all.getFirst();
    }

    public TimeWindow last() {
        return all.getLast();
    }

    public boolean strict() {
        return first().strict();
    }

    /** Whether one of them lies on that day of the plan. */
    public boolean include(int day) {
        return all.stream().anyMatch(window -> window.day() == day);
    }

    /** Those of one day of the plan, in order of time. */
    public List<TimeWindow> on(int day) {
        return all.stream().filter(window -> window.day() == day).toList();
    }

    /**
     * When somebody begins who is ready at a moment of a day: then, or when the day's first window opens. Waiting for a
     * later window is a decision, not a matter of course. On a day without a window it is {@code ready} itself.
     *
     * @param ready seconds from midnight of the plan's first day
     */
    public int startFrom(int ready, int day) {
        for (TimeWindow window : all) {
            if (window.day() == day) {
                return Math.max(ready, window.earliest());
            }
        }
        return ready;
    }

    /** Seconds by which a start on a day passes the latest of its window; 0 when it does not, or the day has none. */
    public int secondsLate(int start, int day) {
        int late = 0;
        for (TimeWindow window : all) {
            if (window.day() == day && window.earliest() <= start) {
                late = window.secondsLate(start);
            }
        }
        return late;
    }
}
