package dk.samvagt.meeting.plan;

/** Where people meet. */
public enum MeetingSite {
    /** At the team's base. */
    BASE,
    /** At the citizen's home. */
    CITIZEN,
    /** By screen or telephone, wherever each one is. */
    ONLINE
}
