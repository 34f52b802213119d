package dk.samvagt.team;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What falls away when a member leaves, and when the name goes.
 *
 * @param shifts how many shifts after the last working day
 * @param first the first day of them; none where there are none
 * @param visits how many visits and groups on the days' plans somebody else must take
 * @param nameGoes the day on which the name is deleted
 */
@Schema(name = "LeavingPrice")
record LeavingPriceAnswer(int shifts, @Nullable LocalDate first, int visits, LocalDate nameGoes) {

    static LeavingPriceAnswer of(LeavingPrice price, LocalDate nameGoes) {
        return new LeavingPriceAnswer(price.shifts(), price.first(), price.visits(), nameGoes);
    }
}
