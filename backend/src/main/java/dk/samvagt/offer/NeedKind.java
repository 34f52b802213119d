package dk.samvagt.offer;

/** What a relative may need, and an offer may answer. */
public enum NeedKind {
    /** Is near the end of their strength. */
    STRAIN,
    /** Time off while somebody else is with the citizen. */
    RESPITE,
    /** Somebody to talk to. */
    TALK,
    /** What to do now. */
    ACUTE_ADVICE,
    /** To agree who does what. */
    EXPECTATIONS,
    INFORMATION,
    PRACTICAL,
    /** An interpreter, or somebody who speaks the language. */
    LANGUAGE,
    /** A companion to a hard meeting. */
    BISIDDER,
    /** Somebody neutral where working together has become hard. */
    MEDIATION,
    GRIEF,
    /** Others in the same position. */
    NETWORK,
    OTHER
}
