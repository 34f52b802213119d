package dk.samvagt.relative.cover;

/** Whether somebody is with the citizen. */
enum CoverState {
    /** Nobody has asked for it yet. */
    PROPOSED,
    /** It is asked for; the day is not planned yet. */
    WAITING,
    COVERED,
    /** The day is planned and nobody is there all the time. */
    OPEN,
    /** It has been. */
    PAST
}
