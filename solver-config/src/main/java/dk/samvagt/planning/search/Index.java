package dk.samvagt.planning.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers things from 0 in the order they are met. */
final class Index<T> {

    private final Map<T, Integer> numbers = new HashMap<>();
    private final java.util.ArrayList<T> things = new java.util.ArrayList<>();

    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        numbers.put(thing, things.size());
        things.add(thing);
        return things.size() - 1;
    }

    /** The thing's number, or -1 where it has none. */
    int find(T thing) {
        return numbers.getOrDefault(thing, -1);
    }

    int size() {
        return things.size();
    }

    List<T> things() {
        return things;
    }
}
