package dk.samvagt.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells relatives what they were offered. The page shows the part where something implements this, and asks only while
 * the citizen's consent {@code HELP_AND_AGREEMENTS} stands.
 */
public interface OwnOffers {

    /** What the relative was offered and has not turned down, the next first. */
    List<OwnOffer> list(String team, UUID relative, String citizen);

    /**
     * An offer as a relative sees it.
     *
     * @param title what it is
     * @param where the place, or null
     * @param next when it is held next, or null
     * @param contact whom to ask, or null
     */
    @Schema(name = "OwnOffer")
    record OwnOffer(
            String title,
            @Nullable String where,
            @Nullable Instant next,
            @Nullable String contact) {}
}
