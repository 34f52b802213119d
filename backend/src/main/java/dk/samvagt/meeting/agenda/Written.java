package dk.samvagt.meeting.agenda;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was written about an item.
 *
 * @param note what was said
 * @param decision what was decided: the agreement
 * @param plan how it is to be done
 * @param options what else could be done
 * @param owner id of the member who sees to it
 * @param due when it is followed up
 */
@Embeddable
record Written(
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 2000) String decision,
        @Nullable @Size(max = 4000) String plan,
        @Nullable @Size(max = 4000) String options,
        @Nullable String owner,
        @Nullable LocalDate due) {

    static final Written NOTHING = new Written(null, null, null, null, null, null);

    boolean decides() {
        return decision != null && !decision.isBlank();
    }

    /** True where nobody has written anything. */
    boolean saysNothing() {
        return owner == null
                && due == null
                && Stream.of(note, decision, plan, options).allMatch(words -> words == null || words.isBlank());
    }

    boolean decidesAs(Written other) {
        return Objects.equals(decision, other.decision)
                && Objects.equals(owner, other.owner)
                && Objects.equals(due, other.due);
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "Written";
    }
}
