package dk.samvagt.meeting.agenda;

/** What came of an item. */
public enum Outcome {
    /** Nothing yet. */
    OPEN,
    /** Something was decided. */
    DECIDED,
    /** Nothing more is to be done. */
    DONE,
    /** The relatives' advisor takes it up. */
    HANDED_ON,
    /** It comes again at the next meeting. */
    LATER,
    /** The meeting ended before anybody got to it; it comes again at the next one. */
    NOT_REACHED,
    /** It has come again at a later meeting. */
    CARRIED_ON;

    /** True where this meeting has nothing more to say about it. */
    public boolean isSettled() {
        return this != OPEN;
    }

    /** True where the meeting has answered it, and does not only put it off. */
    boolean isAnswer() {
        return this == DECIDED || this == DONE || this == HANDED_ON;
    }
}
