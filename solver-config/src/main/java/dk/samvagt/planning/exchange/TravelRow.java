package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TravelMode;

/**
 * A row of {@code travel.csv}: a known travel time, used instead of the estimate in this direction.
 *
 * @param from id of a citizen or group, or {@link #BASE}
 * @param to id of a citizen or group, or {@link #BASE}
 * @param mode how one travels
 * @param minutes how long it takes, 0 to 1440, decimals allowed
 */
public record TravelRow(String from, String to, TravelMode mode, double minutes) {

    /** Stands for the team's base in {@code from} and {@code to}. */
    public static final String BASE = Place.BASE;
}
