package dk.samvagt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, and what must be so that they can come. What is empty or null does not matter. Also the body of a
 * request.
 *
 * @param need what is needed
 * @param relation what they are to the citizen, or null where not known
 * @param conditions what the citizen lives with; empty where not known
 * @param age their age in years, or null where not known
 * @param languages codes of languages that they speak, one of which is enough
 * @param freeHours when they can, by weekday; empty where not known
 * @param place from where they set out, or null
 * @param mostMetres how far they would go as the crow flies, or null
 * @param company whether they would be alone with a helper or among others, or null where either is right
 * @param anonymous true where nobody may ask for a name
 * @param transport true where they must be brought
 * @param mostKroner how much they would pay at a time in Danish kroner, or null
 */
public record OfferWish(
        @NotNull NeedKind need,
        @Nullable TargetRelation relation,
        @NotNull Set<Condition> conditions,
        @Nullable @Min(0) @Max(120) Integer age,
        @NotNull @Size(max = 20) Set<@NotBlank @Size(max = 20) String> languages,
        @NotNull Map<DayOfWeek, @Size(max = 10) List<@Valid @NotNull FreeSpan>> freeHours,
        @Nullable @Valid OfferLocation place,
        @Nullable @Min(0) @Max(100_000) Integer mostMetres,
        @Nullable Company company,
        @NotNull Boolean anonymous,
        @NotNull Boolean transport,
        @Nullable @Min(0) @Max(100_000) Integer mostKroner) {

    /** A wish for an answer to a need, whatever the rest. */
    public static OfferWish forNeed(NeedKind need) {
        return new OfferWish(need, null, Set.of(), null, Set.of(), Map.of(), null, null, null, false, false, null);
    }

    /** Only the need: where somebody lives stays out of logs. */
    @Override
    public String toString() {
        return "OfferWish[" + need + "]";
    }
}
