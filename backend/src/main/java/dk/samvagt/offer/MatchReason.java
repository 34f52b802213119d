package dk.samvagt.offer;

import org.jspecify.annotations.Nullable;

/**
 * What speaks for or against an offer. Which of the values are there depends on what it is about; the others are null.
 *
 * @param aspect what it is about
 * @param metres PLACE: how far away, as the crow flies; null where nobody needs to leave home
 * @param session HOURS: the first session that fits, or that does not
 * @param fitting HOURS: how many of the sessions looked at fit
 * @param of HOURS: how many were looked at
 * @param language LANGUAGE: the one in common
 * @param kroner PRICE: what it costs at a time
 * @param seatsLeft SEATS: how many are left
 * @param before SAID_BEFORE: what was said to it
 */
public record MatchReason(
        Aspect aspect,
        @Nullable Integer metres,
        @Nullable OfferSession session,
        @Nullable Integer fitting,
        @Nullable Integer of,
        @Nullable String language,
        @Nullable Integer kroner,
        @Nullable Integer seatsLeft,
        @Nullable SaidBefore before) {

    /** What a reason can be about, in the order that reasons are told. */
    public enum Aspect {
        KIND,
        TARGET_GROUP,
        HOURS,
        PLACE,
        LANGUAGE,
        GROUP_OR_ALONE,
        ANONYMOUS,
        TRANSPORT,
        PRICE,
        SEATS,
        /** Only against: the relative has it already, or has said no for now. */
        SAID_BEFORE,
        /** Only against: the last day to sign up has passed. */
        DEADLINE,
        /** Only against: no more sessions. */
        OVER
    }

    static MatchReason about(Aspect aspect) {
        return new MatchReason(aspect, null, null, null, null, null, null, null, null);
    }

    static MatchReason hours(@Nullable OfferSession session, int fitting, int of) {
        return new MatchReason(Aspect.HOURS, null, session, fitting, of, null, null, null, null);
    }

    static MatchReason place(int metres) {
        return new MatchReason(Aspect.PLACE, metres, null, null, null, null, null, null, null);
    }

    static MatchReason language(String language) {
        return new MatchReason(Aspect.LANGUAGE, null, null, null, null, language, null, null, null);
    }

    static MatchReason price(int kroner) {
        return new MatchReason(Aspect.PRICE, null, null, null, null, null, kroner, null, null);
    }

    static MatchReason seats(int left) {
        return new MatchReason(Aspect.SEATS, null, null, null, null, null, null, left, null);
    }

    static MatchReason saidBefore(SaidBefore before) {
        return new MatchReason(Aspect.SAID_BEFORE, null, null, null, null, null, null, null, before);
    }
}
