package dk.samvagt.dayplan.wishes;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.samvagt.planning.dayplan.DayPlanRule;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * One question and its answer.
 *
 * @param label the wish in a few words
 * @param help what the answer means, with its price
 * @param value how much it matters, 0 to 100
 * @param usual the value that stands where nobody has answered
 * @param weight what one unit of the rule's measure counts
 */
@Schema(name = "Wish")
record WishView(
        DayPlanRule rule,
        String label,
        String question,
        String help,
        int value,
        @JsonProperty("default") int usual,
        int weight) {}
