package dk.samvagt.dayplan.plan;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did to a plan.
 *
 * @param by display name of the person; null for Samvagt itself
 * @param visit the visit or group that it was about
 * @param details what its sentence needs to know, by name; ids, times and the person's own words
 * @param undoes the change taken back
 * @param solve the solve that planned it
 */
public record Deed(
        ChangeType type,
        @Nullable String by,
        @Nullable String visit,
        Map<String, String> details,
        @Nullable UUID undoes,
        @Nullable UUID solve) {

    /** Keeps an unchangeable copy. */
    public Deed {
        details = Map.copyOf(details);
    }

    /** Something a person did. */
    public static Deed of(ChangeType type, @Nullable String by, @Nullable String visit, Map<String, String> details) {
        return new Deed(type, by, visit, details, null, null);
    }

    /** A change taken back. */
    public static Deed undoing(Change change, String by) {
        return new Deed(
                ChangeType.UNDO,
                by,
                change.visit().orElse(null),
                Map.of("of", change.type().name()),
                change.id(),
                null);
    }

    /** Planned by a solve; undoable only where a person asked for it. */
    public static Deed solved(ChangeType type, @Nullable String by, UUID solve) {
        return new Deed(type, by, null, Map.of(), null, solve);
    }
}
