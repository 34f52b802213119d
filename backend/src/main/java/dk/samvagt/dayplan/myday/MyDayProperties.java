package dk.samvagt.dayplan.myday;

import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.TravelMode;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a member is shown on the road.
 *
 * @param directionsUrl address of a map that shows the way, with {@code {latitude}}, {@code {longitude}} and perhaps
 *     {@code {mode}}, which becomes bike, car or foot
 */
@ConfigurationProperties("samvagt.my-day")
record MyDayProperties(
        @DefaultValue(
                "https://www.openstreetmap.org/directions?engine=fossgis_osrm_{mode}&route=%3B{latitude}%2C{longitude}")
        String directionsUrl) {

    /** Refuses an address that shows no place. */
    MyDayProperties {
        if (!directionsUrl.contains("{latitude}") || !directionsUrl.contains("{longitude}")) {
            throw new IllegalArgumentException("samvagt.my-day.directions-url (" + directionsUrl
                    + ") must have {latitude} and {longitude} in it.");
        }
    }

    String directionsTo(Location place, TravelMode mode) {
        return directionsUrl
                .replace("{latitude}", coordinate(place.latitude()))
                .replace("{longitude}", coordinate(place.longitude()))
                .replace(
                        "{mode}",
                        switch (mode) {
                            case BIKE, E_BIKE -> "bike";
                            case CAR -> "car";
                            case FOOT -> "foot";
                        });
    }

    /** To about ten centimetres. */
    private static String coordinate(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }
}
