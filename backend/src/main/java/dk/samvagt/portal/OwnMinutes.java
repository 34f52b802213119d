package dk.samvagt.portal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Tells relatives what meetings have written about the citizen. The page shows the part where something implements
 * this, and asks only while the citizen's consent {@code MINUTES} stands.
 */
public interface OwnMinutes {

    /** What was released to relatives, the newest first. */
    List<ReleasedMinutes> list(String team, UUID relative, String citizen);

    /**
     * Minutes that were released.
     *
     * @param date when the meeting was held
     * @param title which meeting
     * @param text what was written
     */
    @Schema(name = "ReleasedMinutes")
    record ReleasedMinutes(LocalDate date, String title, String text) {}
}
