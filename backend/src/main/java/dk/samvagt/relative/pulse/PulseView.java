package dk.samvagt.relative.pulse;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How relatives found the team's answers, of the last months together.
 *
 * @param since the first day that counts
 * @param answers how many have answered
 * @param fewest how many must have answered before anything of it is shown
 * @param heard whether they were heard; none while too few have answered
 * @param helped whether it helped; none while too few have answered
 * @param words what they said, as they said it, in no order; empty while too few have answered
 */
@Schema(name = "Pulse")
record PulseView(
        LocalDate since,
        int answers,
        int fewest,
        @Nullable Count heard,
        @Nullable Count helped,
        List<String> words) {

    /** How many answered what. */
    @Schema(name = "PulseCount")
    record Count(int yes, int partly, int no) {}
}
