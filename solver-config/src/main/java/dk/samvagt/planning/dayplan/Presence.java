package dk.samvagt.planning.dayplan;

import java.util.Collection;
import java.util.Comparator;

/**
 * A span in which something happens to a citizen.
 *
 * @param citizen id
 * @param errand id of the visit or group
 * @param stop id of the stop that brings it about
 * @param start seconds from midnight of the plan's first day
 * @param end seconds from midnight of the plan's first day
 * @param planned seconds that it was planned to last
 * @param history whether it has been started
 */
record Presence(String citizen, String errand, String stop, int start, int end, int planned, boolean history) {

    private static final Comparator<Presence> BY_START = Comparator.comparingInt(Presence::start);

    static Presence onVisit(Stop placed) {
        return of(PlacedStop.citizen(placed), placed);
    }

    static Presence inGroup(Participation participation, Stop placed) {
        return of(participation.citizen(), placed);
    }

    private static Presence of(Citizen citizen, Stop placed) {
        StopTiming timing = PlacedStop.timing(placed);
        return new Presence(
                citizen.id(),
                placed.errand().id(),
                placed.id(),
                timing.start(),
                timing.end(),
                placed.seconds(),
                placed.done() != null);
    }

    /** Begun minutes in which both happen; 0 where both are history. */
    int minutesAtOnceWith(Presence other) {
        int overlap = Math.min(end, other.end) - Math.max(start, other.start);
        return history && other.history ? 0 : Measures.minutesUp(Math.max(0, overlap));
    }

    /** True where the link lets the second begin before the first is over. */
    boolean mayOverlap(Presence other, StartLink link) {
        return link.joins(stop, other.stop) && link.min() < planned
                || link.joins(other.stop, stop) && link.min() < other.planned;
    }

    /** Whole minutes of a respite, rounded up, in which none of these is there. */
    static int minutesAlone(Respite respite, Collection<Presence> company) {
        int alone = 0;
        int covered = respite.from();
        for (Presence presence : company.stream().sorted(BY_START).toList()) {
            alone += Math.max(0, Math.min(presence.start, respite.to()) - covered);
            covered = Math.max(covered, presence.end);
        }
        return Measures.minutesUp(alone + Math.max(0, respite.to() - covered));
    }
}
