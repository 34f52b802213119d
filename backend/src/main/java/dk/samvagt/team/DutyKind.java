package dk.samvagt.team;

/** What a member can answer for. */
public enum DutyKind {
    /** Contact person of a citizen; told by the team's files, or corrected by hand. */
    CONTACT_OF_CITIZEN,
    /** Contact person of a relative. */
    CONTACT_OF_RELATIVE,
    /** Owner of what a relative needs, or the one who has taken a relative's call. */
    NEED,
    /** Has a talk with a relative planned. */
    TALK,
    /** Has promised something at a meeting. */
    FOLLOW_UP,
    /** Is invited by name to a meeting that comes again. */
    SERIES,
    /** Supervises a student; told by the team's files. */
    STUDENT
}
