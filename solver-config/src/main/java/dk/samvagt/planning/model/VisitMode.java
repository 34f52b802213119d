package dk.samvagt.planning.model;

/** Where a visit takes place: at the citizen's home, or by screen or phone from wherever the member is. */
public enum VisitMode {
    HOME,
    SCREEN,
    PHONE
}
