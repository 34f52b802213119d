package dk.samvagt.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells relatives who has agreed to do what. The page shows the part where something implements this, and asks only
 * while the citizen's consent {@code HELP_AND_AGREEMENTS} stands.
 */
public interface OwnAgreements {

    /** What holds now between the team, the citizen and this relative; what others agreed is left out. */
    List<OwnAgreement> list(String team, UUID relative, String citizen);

    /**
     * An agreement as a relative sees it.
     *
     * @param what in a few words
     * @param who first names or words of those who do it
     * @param from since when, or null
     * @param until until when, or null
     */
    @Schema(name = "OwnAgreement")
    record OwnAgreement(
            String what,
            List<String> who,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}
}
