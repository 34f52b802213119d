package dk.samvagt.relative;

/** What a planned talk with a relative is. */
public enum TalkKind {
    /** The team calls. */
    CALL_BACK(15, "RELATIVE_CALL"),
    TALK(45, "RELATIVE_TALK"),
    /** To get to know each other. */
    FIRST_MEETING(60, "RELATIVE_FIRST_MEETING");

    private final int minutes;
    private final String task;

    TalkKind(int minutes, String task) {
        this.minutes = minutes;
        this.task = task;
    }

    /** How long it takes where nobody says otherwise. */
    public int minutes() {
        return minutes;
    }

    /** The word for help that its visit has. */
    public String task() {
        return task;
    }
}
