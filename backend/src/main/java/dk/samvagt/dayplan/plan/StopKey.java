package dk.samvagt.dayplan.plan;

import java.util.Comparator;

/**
 * One person's part in a visit or group.
 *
 * @param visit the team's own id of the visit or group
 * @param seat 1 for the first person, 2 for the second
 */
public record StopKey(String visit, int seat) implements Comparable<StopKey> {

    private static final Comparator<StopKey> BY_VISIT_AND_SEAT =
            Comparator.comparing(StopKey::visit).thenComparing(StopKey::seat);

    /** Refuses seats below 1. */
    public StopKey {
        if (seat < 1) {
            throw new IllegalArgumentException("The seat (" + seat + ") of visit " + visit + " must be 1 or more.");
        }
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @throws IllegalArgumentException where the text is no visit and seat
     */
    public static StopKey parse(String text) {
        int mark = text.lastIndexOf('#');
        if (mark < 1) {
            throw new IllegalArgumentException("'" + text + "' must be a visit and a seat, such as v0412#1.");
        }
        return new StopKey(text.substring(0, mark), Integer.parseInt(text.substring(mark + 1)));
    }

    /** The other person's part of a visit for two. */
    public StopKey partner() {
        return new StopKey(visit, seat == 1 ? 2 : 1);
    }

    @Override
    public int compareTo(StopKey other) {
        return BY_VISIT_AND_SEAT.compare(this, other);
    }

    @Override
    public String toString() {
        return visit + "#" + seat;
    }
}
