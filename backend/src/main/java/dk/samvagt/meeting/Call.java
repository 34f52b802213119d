package dk.samvagt.meeting;

/** Which meeting a topic calls for. */
public enum Call {
    /** The next one, of whatever kind. */
    NEXT,
    /** The next triage or planning meeting. */
    TEAM,
    /** The next planning meeting. */
    PLANNING,
    /** The next one with the relatives' advisor. */
    ADVISOR
}
