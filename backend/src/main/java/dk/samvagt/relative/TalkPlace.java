package dk.samvagt.relative;

/** Where a talk with a relative takes place. */
public enum TalkPlace {
    PHONE,
    /** At the citizen's home. */
    HOME,
    /** Where the team has its base. */
    OFFICE
}
