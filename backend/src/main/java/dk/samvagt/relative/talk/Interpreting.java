package dk.samvagt.relative.talk;

/** Whether an interpreter is needed for a talk. */
public enum Interpreting {
    NONE,
    NEEDED,
    BOOKED
}
