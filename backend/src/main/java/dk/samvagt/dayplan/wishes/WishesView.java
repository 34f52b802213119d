package dk.samvagt.dayplan.wishes;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** What matters to a team, and who changed it, newest first. */
@Schema(name = "Wishes")
record WishesView(List<WishView> wishes, List<Line> history) {

    /** One change in words. */
    @Schema(name = "WishChange")
    record Line(Instant at, String by, String text) {}
}
