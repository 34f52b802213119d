package dk.samvagt.relative;

/** The answer to one of the two questions. */
public enum PulseWord {
    YES,
    PARTLY,
    NO
}
