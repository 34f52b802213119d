package dk.samvagt.citizen;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ring when it is bad.
 *
 * @param name who it is, such as the doctor on call
 * @param phone the number
 * @param when when to ring this one rather than another, or null
 */
@Embeddable
public record CrisisCall(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 50) String phone,

        @Column(name = "at_times") @Nullable @Size(max = 200)
        String when) {

    /** Nothing: whom to ring stays out of logs. */
    @Override
    public String toString() {
        return "CrisisCall";
    }
}
