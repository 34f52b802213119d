package dk.samvagt.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the offer is for.
 *
 * @param relations what they are to the citizen; empty for everybody
 * @param conditions what the citizen lives with; empty for anything
 * @param fromAge youngest age of the relative in years, or null
 * @param toAge oldest age of the relative in years, or null
 * @param note in words, or null
 */
public record OfferTarget(
        @NotNull Set<TargetRelation> relations,
        @NotNull Set<Condition> conditions,
        @Nullable @Min(0) @Max(120) Integer fromAge,
        @Nullable @Min(0) @Max(120) Integer toAge,
        @Nullable @Size(max = 500) String note) {}
