package dk.samvagt.planning.model;

/**
 * A door that members come to: the team's base, a citizen's home, a group's meeting point, a member's home.
 *
 * @param id the citizen's, group's or member's id, or {@link #BASE}
 * @param location where it is
 */
public record Place(String id, Location location) {

    /** The id of the team's base. */
    public static final String BASE = "base";
}
