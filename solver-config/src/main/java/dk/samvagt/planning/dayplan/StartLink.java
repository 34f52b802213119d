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

    boolean joins(String one, String other) {
        return first.equals(one) && second.equals(other);
    }

    boolean isPair() {
        return kind == Kind.PAIR;
    }

    boolean isAfter() {
        return kind == Kind.AFTER;
    }

    int minutesOff(int firstStart, int secondStart) {
        return Measures.minutesUp(secondsOff(firstStart, secondStart));
    }

    /** How these two are not two people at one time; the time of history is not looked at. */
    HardJustification.TwoPeople asPair(Stop one, Stop other) {
        boolean bothPlaced = PlacedStop.isPlaced(one) && PlacedStop.isPlaced(other);
        boolean noneDone = one.done() == null && other.done() == null;
        boolean alone = !bothPlaced;
        boolean onePerson = bothPlaced && one.route() == other.route();
        int off = bothPlaced && noneDone ? minutesOff(PlacedStop.start(one), PlacedStop.start(other)) : 0;
        return new HardJustification.TwoPeople(
                first, second, alone, onePerson, off, (alone ? 1 : 0) + (onePerson ? 1 : 0) + off);
    }

    /** How far a gap lies outside what is allowed, in seconds. */
    public int secondsOff(int firstStart, int secondStart) {
        int gap = secondStart - firstStart;
        return Math.max(0, Math.max(min - gap, gap - max));
    }
}
