package dk.samvagt.advisor;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a member asks of the advisor.
 *
 * @param kind what it is
 * @param words what it is about, in a few words; read by the one who asks and the advisor
 * @param citizen id of the citizen whose relatives it is about, or null
 */
@Schema(name = "NewAdvisorRequest")
record NewRequest(
        @NotNull RequestKind kind,
        @NotBlank @Size(max = 1000) String words,
        @Nullable @Size(max = 100) String citizen) {

    /** Without the words. */
    @Override
    public String toString() {
        return "NewRequest[" + kind + "]";
    }
}
