package dk.samvagt.citizen;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That the team's file tells something wrong of a citizen.
 *
 * @param field what
 * @param inFile what the file tells
 * @param value what is right
 * @param at when it was corrected
 * @param name of the one who corrected it
 * @param endedAt when the file told something else, or it was corrected anew; null while it counts
 */
@Embeddable
record CitizenCorrection(
        @Enumerated(EnumType.STRING) CitizenField field,
        @Nullable String inFile,
        @Nullable String value,
        Instant at,
        String name,
        @Nullable Instant endedAt) {

    /** True while the file still tells what was corrected. */
    boolean answers(CitizenInfo told) {
        return Objects.equals(field.of(told), inFile);
    }

    CitizenCorrection ended(Instant when) {
        return new CitizenCorrection(field, inFile, value, at, name, when);
    }

    /** Only what: values stay out of logs. */
    @Override
    public String toString() {
        return "CitizenCorrection[" + field + "]";
    }
}
