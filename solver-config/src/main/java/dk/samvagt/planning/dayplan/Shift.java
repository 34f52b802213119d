package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Place;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

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
 * @param engagements what else takes the member's time within the shift, by start; none where the member leaves when
 *     needed
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
        boolean leavesWhenNeeded,
        List<Engagement> engagements) {

    /** A shift without other engagements. */
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
            Place endPlace,
            int capacity,
            boolean leavesWhenNeeded) {
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
                capacity,
                leavesWhenNeeded,
                List.of());
    }

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

    /**
     * Refuses a shift that ends before it begins, a break without a span, a capacity below 0, or engagements of one who
     * leaves when needed.
     */
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
        if (leavesWhenNeeded && !engagements.isEmpty()) {
            throw new IllegalArgumentException(
                    "Shift " + id + " has engagements, so its time cannot be the member's own until it is needed.");
        }
        engagements = engagements.stream()
                .sorted(Comparator.comparingInt(Engagement::start).thenComparingInt(Engagement::end))
                .toList();
    }

    /** The same with what else takes the member's time; what lies outside the shift, wholly or in part, is left out. */
    public Shift engaged(Collection<Engagement> others) {
        return new Shift(
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
                capacity,
                leavesWhenNeeded,
                others.stream()
                        .filter(one -> one.start() >= start && one.end() <= end)
                        .toList());
    }

    /** True where it began before the member can set out any more: it is under way or over. */
    boolean isBegun(Engagement engagement) {
        return engagement.start() < Math.max(start, availableFrom);
    }

    /** Begun minutes by which somebody is back after the shift. */
    int minutesOver(int finish) {
        return Measures.minutesUp(secondsOver(finish));
    }

    /** Seconds by which somebody is back after the shift. */
    int secondsOver(int finish) {
        return Math.max(0, finish - end);
    }

    /**
     * Seconds from the shift's start to its end, or to being back where that is later, but for a break that was held and
     * for other engagements.
     */
    int secondsFilled(RouteEnd end) {
        return Math.max(this.end, end.finish()) - start - (end.breakTaken() ? breakSeconds : 0) - engagedSeconds();
    }

    /** Units of load beyond what the member can carry. */
    public int unitsOver(int load) {
        return capacity == 0 ? 0 : Math.max(0, load - capacity);
    }

    /** Seconds of the shift that lie in the evening. */
    int eveningSeconds() {
        return Measures.eveningSeconds(start, end, day);
    }

    /** Seconds at work, the break and other engagements left out. */
    public int workSeconds() {
        return end - start - breakSeconds - engagedSeconds();
    }

    /** Seconds that other engagements take, those of two at once only once. */
    public int engagedSeconds() {
        int engaged = 0;
        int until = start;
        for (Engagement one : engagements) {
            engaged += Math.max(0, one.end() - Math.max(until, one.start()));
            until = Math.max(until, one.end());
        }
        return engaged;
    }
}
