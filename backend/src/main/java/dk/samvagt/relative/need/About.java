package dk.samvagt.relative.need;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a need is about.
 *
 * @param citizen id of the citizen, or null for a talk without a name
 * @param relative id of the relative, or null where nobody in particular is meant
 */
public record About(@Nullable String citizen, @Nullable UUID relative) {}
