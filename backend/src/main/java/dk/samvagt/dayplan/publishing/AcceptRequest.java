package dk.samvagt.dayplan.publishing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accepts a proposal.
 *
 * @param changes ids of the changes that are taken; all where none is named
 * @param version the plan's version that the person sees
 */
@Schema(name = "AcceptProposal")
record AcceptRequest(
        @Nullable List<String> changes, @NotNull Integer version) {

    boolean takesAll() {
        return changes == null || changes.isEmpty();
    }
}
