package dk.samvagt.relative.person;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two notes are of the same relative.
 *
 * @param version the version that was seen of the one who stays
 * @param duplicate id of the other one
 * @param duplicateVersion the version that was seen of the other one
 * @param theirs of what the other one's stands; none where left out
 */
record RelativeMerge(
        @NotNull Integer version,
        @NotNull UUID duplicate,
        @NotNull Integer duplicateVersion,
        @Nullable Set<@NotNull MergedField> theirs) {

    Set<MergedField> chosen() {
        return theirs == null ? Set.of() : theirs;
    }
}
