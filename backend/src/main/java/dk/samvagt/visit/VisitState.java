package dk.samvagt.visit;

/** How far a visit has come. What has been started is history. */
public enum VisitState {
    PLANNED,
    STARTED,
    DONE
}
