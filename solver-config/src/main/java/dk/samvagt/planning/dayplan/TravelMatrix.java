package dk.samvagt.planning.dayplan;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.TravelMode;
import dk.samvagt.planning.model.TravelTimes;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Travel times between a plan's places, each asked for once, when it is first needed, and kept. */
final class TravelMatrix {

    private static final int UNKNOWN = -1;

    private final List<Place> places;
    private final TravelTimes travelTimes;
    private final Map<Place, Integer> indexes = new HashMap<>();
    private final Map<TravelMode, int[][]> seconds = new EnumMap<>(TravelMode.class);

    TravelMatrix(Collection<Place> places, Collection<TravelMode> modes, TravelTimes travelTimes) {
        this.places = places.stream().distinct().toList();
        this.travelTimes = travelTimes;
        for (int i = 0; i < this.places.size(); i++) {
            indexes.put(this.places.get(i), i);
        }
        for (TravelMode mode : modes) {
            seconds.computeIfAbsent(mode, m -> unknown(this.places.size()));
        }
    }

    private static int[][] unknown(int size) {
        int[][] matrix = new int[size][size];
        for (int[] row : matrix) {
            Arrays.fill(row, UNKNOWN);
        }
        return matrix;
    }

    /** Two threads that ask at once write the same answer. */
    int seconds(Place from, Place to, TravelMode mode) {
        int[] row = requireNonNull(seconds.get(mode))[index(from)];
        int column = index(to);
        if (row[column] == UNKNOWN) {
            row[column] = ask(from, to, mode);
        }
        return row[column];
    }

    private int ask(Place from, Place to, TravelMode mode) {
        int value = from.equals(to) ? 0 : travelTimes.seconds(from, to, mode);
        if (value < 0) {
            throw new IllegalArgumentException(
                    "The travel time (" + value + " s) from " + from.id() + " to " + to.id() + " must be 0 or more.");
        }
        return value;
    }

    private int index(Place place) {
        return requireNonNull(indexes.get(place));
    }
}
