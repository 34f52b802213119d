package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.plan.TeamDays;
import java.time.Duration;
import java.util.UUID;
import java.util.function.IntSupplier;

/** Notices when somebody else has changed a day, on whichever instance. */
final class VersionWatch {

    private static final long BETWEEN_LOOKS = Duration.ofMillis(500).toNanos();

    private final TeamDays days;
    private final UUID day;
    private int known;
    private boolean moved;
    private long lookedAt = System.nanoTime();

    VersionWatch(TeamDays days, UUID day, int known) {
        this.days = days;
        this.day = day;
        this.known = known;
    }

    /** The version that this solve has read or saved last. */
    synchronized int known() {
        return known;
    }

    /** Saves while nobody looks, so that an own change is not taken for another's. */
    synchronized void saving(IntSupplier save) {
        known = save.getAsInt();
    }

    synchronized void moved() {
        moved = true;
    }

    /** True once somebody else has changed the day; at most half a second late. */
    synchronized boolean hasMoved() {
        if (!moved && System.nanoTime() - lookedAt >= BETWEEN_LOOKS) {
            moved = days.findVersion(day).map(version -> version != known).orElse(true);
            lookedAt = System.nanoTime();
        }
        return moved;
    }
}
