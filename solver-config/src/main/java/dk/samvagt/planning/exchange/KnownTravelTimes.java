package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.EstimatedTravelTimes;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.TravelTimes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Travel times that a team knows, by direction and mode; the estimate where it does not. */
final class KnownTravelTimes implements TravelTimes {

    private record Trip(String from, String to, TravelMode mode) {}

    private final Map<Trip, Integer> known = new HashMap<>();
    private final TravelTimes estimate = new EstimatedTravelTimes();

    KnownTravelTimes(List<TravelRow> rows) {
        for (TravelRow row : rows) {
            known.put(new Trip(row.from(), row.to(), row.mode()), (int) Math.ceil(row.minutes() * 60 - 1e-6));
        }
    }

    @Override
    public int seconds(Place from, Place to, TravelMode mode) {
        Integer seconds = known.isEmpty() ? null : known.get(new Trip(from.id(), to.id(), mode));
        return seconds == null ? estimate.seconds(from, to, mode) : seconds;
    }
}
