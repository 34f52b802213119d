package dk.samvagt.shared;

/**
 * Somebody about whom something is kept.
 *
 * @param kind what they are to the team
 * @param team id of the team
 * @param id the citizen's or member's id in the team, or the relative's
 */
public record HeldPerson(Kind kind, String team, String id) {

    /** What somebody is to a team. */
    public enum Kind {
        CITIZEN,
        RELATIVE,
        MEMBER
    }
}
