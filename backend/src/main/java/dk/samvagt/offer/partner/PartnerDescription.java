package dk.samvagt.offer.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a team knows of a partner. Also the body of a request.
 *
 * @param name what they are called
 * @param kind what they are
 * @param stance what they think of working with us
 * @param knowsOfUs what they know of us, or null
 * @param inItForThem what is in it for them, or null
 * @param talkTo whom to talk to there, or null
 * @param everyWeeks how many weeks after a visit the next one is due, 1 to 520, or null where it is not repeated
 * @param nextVisit when somebody means to go there, or null
 */
public record PartnerDescription(
        @NotBlank @Size(max = 200) String name,
        @NotNull PartnerKind kind,
        @NotNull Stance stance,
        @Nullable @Size(max = 1000) String knowsOfUs,
        @Nullable @Size(max = 1000) String inItForThem,
        @Nullable @Size(max = 500) String talkTo,
        @Nullable @Min(1) @Max(520) Integer everyWeeks,
        @Nullable LocalDate nextVisit) {

    /** Only the kind: whom to talk to stays out of logs. */
    @Override
    public String toString() {
        return "PartnerDescription[" + kind + "]";
    }
}
