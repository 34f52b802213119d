package dk.samvagt.planning.dayplan;

/**
 * Two stops whose starts hang together: {@code min <= start(second) - start(first) <= max}.
 *
 * @param first id of a stop
 * @param second id of a stop
 * @param min seconds
 * @param max seconds
 * @param kind PAIR: two people for one visit, who must also be two people; AFTER: a visit that follows another
 */
public record StartLink(String first, String second, int min, int max, Kind kind) {

    /** Why two starts hang together. */
    public enum Kind {
        PAIR,
        AFTER
    }

    /** How far a gap lies outside what is allowed, in seconds. */
    public int secondsOff(int firstStart, int secondStart) {
        int gap = secondStart - firstStart;
        return Math.max(0, Math.max(min - gap, gap - max));
    }
}
