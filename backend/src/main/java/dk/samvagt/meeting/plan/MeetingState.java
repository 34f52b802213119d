package dk.samvagt.meeting.plan;

/** How far a meeting has come. */
public enum MeetingState {
    PLANNED,
    RUNNING,
    HELD,
    CANCELLED
}
