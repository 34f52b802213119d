package dk.samvagt.meeting.plan;

import dk.samvagt.team.EngagementPrice;
import java.util.List;

/**
 * What a meeting would cost the plan of its day.
 *
 * @param planned true where the day has a plan that it could cost anything
 * @param published true where the members have been told their routes
 * @param late how many visits begin too late, or later than too late already
 * @param lateMinutes by how much more, together
 * @param unassigned how many more visits are left without a member
 * @param broken how many places newly break a rule that may not be broken
 * @param sentences the same in words
 * @param notAtWork names of those invited by name who are away or not on shift then
 */
public record MeetingPrice(
        boolean planned,
        boolean published,
        int late,
        int lateMinutes,
        int unassigned,
        int broken,
        List<String> sentences,
        List<String> notAtWork) {

    /** Keeps a copy. */
    public MeetingPrice {
        sentences = List.copyOf(sentences);
        notAtWork = List.copyOf(notAtWork);
    }

    /** Of a day that is not planned. */
    public static final MeetingPrice NONE = new MeetingPrice(false, false, 0, 0, 0, 0, List.of(), List.of());

    /** As the day plan tells it. */
    public static MeetingPrice of(EngagementPrice price) {
        return new MeetingPrice(
                true,
                price.published(),
                price.late(),
                price.lateMinutes(),
                price.unassigned(),
                price.broken(),
                price.sentences(),
                List.of());
    }

    /** The same, telling who is not at work then. */
    public MeetingPrice without(List<String> notAtWork) {
        return new MeetingPrice(planned, published, late, lateMinutes, unassigned, broken, sentences, notAtWork);
    }

    /** Without what names people. */
    @Override
    public String toString() {
        return "MeetingPrice[" + late + " late, " + broken + " broken]";
    }
}
