package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.TravelTimes;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Travel times between a plan's places, asked for once and kept. */
final class TravelMatrix {

    private final Map<Place, Integer> indexes = new HashMap<>();
    private final Map<TravelMode, int[][]> seconds = new EnumMap<>(TravelMode.class);

    TravelMatrix(Collection<Place> places, Collection<TravelMode> modes, TravelTimes travelTimes) {
        List<Place> distinct = places.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            indexes.put(distinct.get(i), i);
        }
        for (TravelMode mode : modes) {
            seconds.computeIfAbsent(mode, m -> matrix(distinct, m, travelTimes));
        }
    }

    private static int[][] matrix(List<Place> places, TravelMode mode, TravelTimes travelTimes) {
        int[][] matrix = new int[places.size()][places.size()];
        for (int from = 0; from < matrix.length; from++) {
            for (int to = 0; to < matrix.length; to++) {
                int value = from == to ? 0 : travelTimes.seconds(places.get(from), places.get(to), mode);
                if (value < 0) {
                    throw new IllegalArgumentException("The travel time (" + value + " s) from "
                            + places.get(from).id() + " to " + places.get(to).id() + " must be 0 or more.");
                }
                matrix[from][to] = value;
            }
        }
        return matrix;
    }

    int seconds(Place from, Place to, TravelMode mode) {
        return of(mode)[index(from)][index(to)];
    }

    int[][] of(TravelMode mode) {
        return requireNonNull(seconds.get(mode));
    }

    int index(Place place) {
        return requireNonNull(indexes.get(place));
    }
}
