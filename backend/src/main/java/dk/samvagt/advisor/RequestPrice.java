package dk.samvagt.advisor;

import dk.samvagt.team.EngagementPrice;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What a time with the advisor would cost the plan of its day, in figures: whose visits they are is the team's.
 *
 * @param planned true where the day has a plan that it could cost anything
 * @param published true where the members have been told their routes
 * @param late how many visits begin too late, or later than too late already
 * @param lateMinutes by how much more, together
 * @param unassigned how many more visits are left without a member
 * @param broken how many places newly break a rule that may not be broken
 */
@Schema(name = "AdvisorRequestPrice")
record RequestPrice(boolean planned, boolean published, int late, int lateMinutes, int unassigned, int broken) {

    static final RequestPrice NONE = new RequestPrice(false, false, 0, 0, 0, 0);

    static RequestPrice of(EngagementPrice price) {
        return new RequestPrice(
                true, price.published(), price.late(), price.lateMinutes(), price.unassigned(), price.broken());
    }
}
