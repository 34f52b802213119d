package dk.samvagt.travel;

/**
 * A travel time that the team knows better than the estimate, in this direction.
 *
 * @param from id of a citizen or group, or {@code base}
 * @param to id of a citizen or group, or {@code base}
 * @param mode how one travels: BIKE, E_BIKE, CAR or FOOT
 * @param minutes from door to door, 0 to 1440, decimals allowed
 */
public record KnownTravelTime(String from, String to, String mode, double minutes) {}
