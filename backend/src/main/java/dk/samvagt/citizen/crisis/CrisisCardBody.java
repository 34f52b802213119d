package dk.samvagt.citizen.crisis;

import dk.samvagt.citizen.CrisisCall;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do when it is bad, as a member writes it down.
 *
 * @param version the version that was seen; left out where there was none
 * @param signs what it looks like when it is bad
 * @param steps what to do, the first first
 * @param calls whom to ring beside the relatives; nobody where left out
 */
@Schema(name = "CrisisCardDetails")
record CrisisCardBody(
        @Nullable Integer version,
        @Nullable @Size(max = 500) String signs,
        @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 300) String> steps,
        @Nullable @Size(max = 8) List<@NotNull @Valid CrisisCall> calls) {

    @Nullable
    String signsTold() {
        return signs == null || signs.isBlank() ? null : signs.strip();
    }

    List<String> stepsTold() {
        return steps.stream().map(String::strip).toList();
    }

    List<CrisisCall> callsTold() {
        return calls == null ? List.of() : calls;
    }

    /** Nothing: how citizens are stays out of logs. */
    @Override
    public String toString() {
        return "CrisisCardBody";
    }
}
