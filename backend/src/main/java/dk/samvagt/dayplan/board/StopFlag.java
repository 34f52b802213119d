package dk.samvagt.dayplan.board;

/** What to notice about a stop at a glance. */
public enum StopFlag {
    LATE,
    TWO_PEOPLE,
    STRICT,
    NEW_FACE,
    CONTACT_PERSON,
    LANGUAGE,
    RESPITE,
    BREAKS_RULE,
    CHANGED,
    ADDED_TODAY
}
