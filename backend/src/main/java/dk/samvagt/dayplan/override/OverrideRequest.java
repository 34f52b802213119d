package dk.samvagt.dayplan.override;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants changed.
 *
 * @param version the plan's version that the person sees
 * @param visit id of the visit or group
 * @param seat whose part of it, 1 or 2. A move is about the first where it is not told; taking off, pinning and
 *     starting are about both
 * @param member who is to go; where only the shift is told, whose shift it is
 * @param shift on which of the member's shifts; told only where they have several
 * @param position 1 for the first stop of the route; where it costs least unless told
 * @param start when it is to begin, HH:mm; exactly so for {@code START_AT}, about so for {@code MOVE}
 * @param withVisit the other visit of a swap
 * @param reason why, in the person's own words; needed where a rule breaks that may not be broken
 */
@Schema(name = "Override")
record OverrideRequest(
        @NotNull Integer version,
        @NotNull OverrideType type,
        @NotBlank @Size(max = 100) String visit,
        @Min(1) @Max(2) @Nullable Integer seat,
        @Size(max = 100) @Nullable String member,
        @Size(max = 200) @Nullable String shift,
        @Min(1) @Nullable Integer position,

        @Schema(type = "string", example = "08:15") @Nullable
        LocalTime start,

        @Size(max = 100) @Nullable String withVisit,
        @Size(max = 1000) @Nullable String reason) {

    boolean hasReason() {
        return reason != null && !reason.isBlank();
    }
}
