package dk.samvagt.dayplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What the members were told about a stop when the plan was last published.
 *
 * @param visit the team's own id of the visit or group
 * @param seat 1 for the first person, 2 for the second
 * @param member who was to go
 * @param shift on which shift
 * @param start in seconds from midnight of the plan's date
 * @param task what was to be done
 * @param citizen who was to be helped; null for a group
 */
@Embeddable
public record ToldStop(
        String visit,
        int seat,
        String member,
        String shift,
        @Column(name = "start_second") int start,
        String task,
        @Nullable String citizen) {

    /** Whose part of which visit. */
    public StopKey key() {
        return new StopKey(visit, seat);
    }
}
