package dk.samvagt.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What falls away when a member leaves.
 *
 * @param shifts how many shifts after the last working day
 * @param first the first day of them; none where there are none
 * @param visits how many visits and groups on the days' plans somebody else must take
 */
public record LeavingPrice(int shifts, @Nullable LocalDate first, int visits) {}
