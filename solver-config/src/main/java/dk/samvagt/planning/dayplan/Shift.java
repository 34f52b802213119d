package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;

/**
 * A member's working span. All times in seconds from midnight of the plan's first day.
 *
 * @param id unique within the plan
 * @param day the day of the plan, 0 for the first
 * @param availableFrom when the first trip may begin: {@code start}, or later where the day is already under way
 * @param breakSeconds 0 where there is none
 * @param breakEarliest earliest start of the break
 * @param breakLatest latest start of the break
 * @param capacity units of load that the member can carry on the route, 0 where there is no limit
 * @param leavesWhenNeeded true where time to spare before the first stop, and before the break, is the member's own and
 *     no waiting; the break is as late as it can be between its two stops
 */
public record Shift(
        String id,
        Member member,
        int day,
        int start,
        int end,
        int availableFrom,
        int breakSeconds,
        int breakEarliest,
        int breakLatest,
        Place startPlace,
        Place endPlace,
        int capacity,
        boolean leavesWhenNeeded) {

    /** A shift in which the member is at work from the start on, and can carry whatever the stops ask for. */
    public Shift(
            String id,
            Member member,
            int day,
            int start,
            int end,
            int availableFrom,
            int breakSeconds,
            int breakEarliest,
            int breakLatest,
            Place startPlace,
            Place endPlace) {
        this(
                id,
                member,
                day,
                start,
                end,
                availableFrom,
                breakSeconds,
                breakEarliest,
                breakLatest,
                startPlace,
                endPlace,
                0,
                false);
    }

    /** Refuses a shift that ends before it begins, a break without a span, or a capacity below 0. */
    public Shift {
        if (end <= start) {
            throw new IllegalArgumentException(
                    "Shift " + id + " ends (" + end + " s) before it begins (" + start + " s).");
        }
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "The capacity (" + capacity + ") of shift " + id + " must be 0 (no limit) or more.");
        }
        if (breakSeconds > 0 && breakLatest < breakEarliest) {
            throw new IllegalArgumentException("The break of shift " + id + " must start between " + breakEarliest
                    + " s and " + breakLatest + " s, which is no span.");
        }
    }

    /** Begun minutes by which somebody is back after the shift. */
    int minutesOver(int finish) {
        return Measures.minutesUp(secondsOver(finish));
    }

    /** Seconds by which somebody is back after the shift. */
    int secondsOver(int finish) {
        return Math.max(0, finish - end);
    }

    /** Seconds from the shift's start to its end, or to being back where that is later, but for a break that was held. */
    int secondsFilled(RouteEnd end) {
        return Math.max(this.end, end.finish()) - start - (end.breakTaken() ? breakSeconds : 0);
    }

    /** Units of load beyond what the member can carry. */
    public int unitsOver(int load) {
        return capacity == 0 ? 0 : Math.max(0, load - capacity);
    }

    /** Seconds of the shift that lie in the evening. */
    int eveningSeconds() {
        return Measures.eveningSeconds(start, end, day);
    }

    /** Seconds at work, the break left out. */
    public int workSeconds() {
        return end - start - breakSeconds;
    }
}
