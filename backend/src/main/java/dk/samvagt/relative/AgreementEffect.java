package dk.samvagt.relative;

/** What an agreement means for the team's visits of the same help. */
public enum AgreementEffect {
    /** The team does not come on those days. */
    REPLACES,
    /** Whoever does it is the second of two: the team sends one. */
    JOINS,
    /** The visits stay as they are; it is only told. */
    ALONGSIDE
}
