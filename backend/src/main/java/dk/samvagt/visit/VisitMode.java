package dk.samvagt.visit;

/** Where a visit takes place: at the citizen's home, or by screen or phone from wherever the member is. */
public enum VisitMode {
    HOME,
    SCREEN,
    PHONE
}
