package dk.samvagt.advisor;

/** What a team may ask of its relatives' advisor. */
enum RequestKind {
    /** To talk through, as a team, how to meet a relative or a situation that is hard. */
    SUPERVISION,
    /** Somebody neutral who hears both sides where working together has become hard. */
    MEDIATION
}
