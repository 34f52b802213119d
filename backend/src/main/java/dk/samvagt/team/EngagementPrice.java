package dk.samvagt.team;

import java.util.List;

/**
 * What it costs a day's plan that members are taken at other times than now.
 *
 * @param published true where the members have been told their routes
 * @param late how many visits begin too late, or later than too late already
 * @param lateMinutes by how much more, together
 * @param unassigned how many more visits are left without a member
 * @param broken how many places newly break a rule that may not be broken
 * @param sentences the same in the language of the one who asks, with the first of each by name and time
 */
public record EngagementPrice(
        boolean published, int late, int lateMinutes, int unassigned, int broken, List<String> sentences) {

    /** Keeps a copy. */
    public EngagementPrice {
        sentences = List.copyOf(sentences);
    }

    /** Only the figures. */
    @Override
    public String toString() {
        return "EngagementPrice[" + late + " late, " + broken + " broken]";
    }
}
