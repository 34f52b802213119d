package dk.samvagt.citizen.handover;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must read it today and has not.
 *
 * @param byPlan true where the day's plan tells who comes; false where nobody has planned the day, so that everybody at
 *     work may
 * @param coming how many come to the citizen today, those who have read it too; 0 where there is no plan
 * @param by those who have not read it: who comes next first, who has been last; without a plan by start of their shift
 * @param others how many others at work today have not read it and do not come to the citizen; 0 without a plan
 */
@Schema(name = "HandoverNotRead")
record NotRead(boolean byPlan, int coming, List<Unread> by, int others) {

    /**
     * A member who has not read it.
     *
     * @param name what the member is called
     * @param at when the member comes next, or came last; none without a plan
     * @param been true where the member does not come again today
     */
    @Schema(name = "HandoverUnread")
    record Unread(String name, @Nullable LocalTime at, boolean been) {

        /** Nothing: names stay out of logs. */
        @Override
        public String toString() {
            return "Unread";
        }
    }
}
