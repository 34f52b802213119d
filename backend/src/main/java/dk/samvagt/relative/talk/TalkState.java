package dk.samvagt.relative.talk;

/** How far a talk has come. */
public enum TalkState {
    PLANNED,
    HELD,
    CALLED_OFF
}
