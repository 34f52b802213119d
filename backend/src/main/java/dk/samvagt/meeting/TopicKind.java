package dk.samvagt.meeting;

import java.util.Set;

/** What a topic is about, in the order in which an agenda begins. */
public enum TopicKind {
    /** What a relative needs. */
    NEED,
    /** The standing item: has anybody seen a relative who needs something? */
    RELATIVES,
    /** What somebody has promised to see to. */
    FOLLOW_UP,
    /** A citizen who has come to the team. */
    NEW_CITIZEN,
    /** A citizen whose help was changed much. */
    HELP_CHANGED,
    /** What the next one must know about a citizen. */
    HANDOVER,
    /** An agreement whose last day is near or was not long ago. */
    AGREEMENT_ENDS,
    /** An agreement that did not hold. */
    AGREEMENT_FAILED,
    /** An offer that was turned down for now, and may be asked about again. */
    OFFER_AGAIN,
    /** A member has too much; the text says who, in a few words. */
    WORKLOAD,
    /** Put there by hand. */
    OWN;

    /** What has happened stays so: its source falls silent because time passes, not because it is seen to. */
    public static final Set<TopicKind> HAPPENED = Set.of(NEW_CITIZEN, HELP_CHANGED, AGREEMENT_FAILED);

    /** True where its source tells by itself when there is nothing more to do; else a meeting that settles it does. */
    public boolean endsByItself() {
        return this == NEED || this == FOLLOW_UP || this == RELATIVES;
    }
}
