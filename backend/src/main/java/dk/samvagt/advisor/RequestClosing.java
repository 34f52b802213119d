package dk.samvagt.advisor;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * It has been seen to.
 *
 * @param version the version that was seen
 * @param outcome what came of it; read by the one who asked and the advisor
 */
@Schema(name = "AdvisorRequestClosing")
record RequestClosing(
        @NotNull Integer version,
        @Nullable @Size(max = 2000) String outcome) {

    /** Without the outcome. */
    @Override
    public String toString() {
        return "RequestClosing[" + version + "]";
    }
}
