package dk.samvagt.relative.quiet;

/** How somebody spoke with a relative. */
public enum ContactKind {
    PHONE,
    /** Face to face, by the way or on purpose. */
    TALK,
    MEETING,
    /** In writing. */
    MESSAGE
}
