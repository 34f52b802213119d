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
    /** It has come again at a later meeting. */
    CARRIED_ON;

    /** True where this meeting has nothing more to say about it. */
    public boolean isSettled() {
        return this != OPEN;
    }
}
