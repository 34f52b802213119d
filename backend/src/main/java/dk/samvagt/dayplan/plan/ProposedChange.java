package dk.samvagt.dayplan.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a proposal, or a plan that is to be published, changes for one part of a visit.
 *
 * @param id unique within the list
 * @param task the kind of help
 * @param citizen who is helped; null for a group
 * @param from where it was; null where it was left out
 * @param to where it will be; null where it will be left out
 */
public record ProposedChange(
        String id,
        String visit,
        int seat,
        String task,
        @Nullable String citizen,
        @Nullable End from,
        @Nullable End to) {

    /**
     * One end of a change.
     *
     * @param start in seconds from midnight of the plan's date
     */
    public record End(String member, String shift, int start) {}

    /** What kind of change. */
    public enum Kind {
        /** Another member. */
        MOVED,
        /** The same member at another time. */
        TIME,
        REMOVED,
        ADDED
    }

    /** Whose part of which visit. */
    public StopKey key() {
        return new StopKey(visit, seat);
    }

    /** What kind of change it is. */
    public Kind kind() {
        if (from == null) {
            return Kind.ADDED;
        }
        if (to == null) {
            return Kind.REMOVED;
        }
        return from.member().equals(to.member()) ? Kind.TIME : Kind.MOVED;
    }
}
