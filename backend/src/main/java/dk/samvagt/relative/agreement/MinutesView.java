package dk.samvagt.relative.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Minutes of a talk about who does what.
 *
 * @param id their id
 * @param version counts the changes
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param relative id of the relative who was there
 * @param relativeName what the relative is called
 * @param heldOn the day of the talk
 * @param present who was there
 * @param agreed what was agreed
 * @param plan what happens now
 * @param options what else could be done
 * @param writtenAt when they were written
 * @param writtenBy by whom
 */
@Schema(name = "AgreementMinutes")
record MinutesView(
        UUID id,
        int version,
        String citizen,
        String citizenName,
        @Nullable UUID relative,
        @Nullable String relativeName,
        LocalDate heldOn,
        @Nullable String present,
        @Nullable String agreed,
        @Nullable String plan,
        @Nullable String options,
        Instant writtenAt,
        String writtenBy) {

    /** Only the id. */
    @Override
    public String toString() {
        return "MinutesView[" + id + "]";
    }
}
