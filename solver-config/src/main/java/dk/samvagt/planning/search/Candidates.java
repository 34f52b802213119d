package dk.samvagt.planning.search;

import java.util.Arrays;

/** Places where a stop might go, each with a lower bound of what it costs there. */
final class Candidates {

    int count;
    long[] bound = new long[256];
    int[] route = new int[256];
    int[] position = new int[256];
    int[] askedStart = new int[256];
    int[] begin = new int[256];

    void clear() {
        count = 0;
    }

    void add(long lowerBound, int onRoute, int atPosition, int asked, int beginsAt) {
        if (count == bound.length) {
            bound = Arrays.copyOf(bound, 2 * count);
            route = Arrays.copyOf(route, 2 * count);
            position = Arrays.copyOf(position, 2 * count);
            askedStart = Arrays.copyOf(askedStart, 2 * count);
            begin = Arrays.copyOf(begin, 2 * count);
        }
        bound[count] = lowerBound;
        route[count] = onRoute;
        position[count] = atPosition;
        askedStart[count] = asked;
        begin[count++] = beginsAt;
    }

    /** Moves the candidate with the least bound among those from {@code from} on to {@code from}. */
    void bringLeastTo(int from) {
        int least = from;
        for (int i = from + 1; i < count; i++) {
            if (bound[i] < bound[least]) {
                least = i;
            }
        }
        swap(from, least);
    }

    private void swap(int a, int b) {
        if (a == b) {
            return;
        }
        long aBound = bound[a];
        bound[a] = bound[b];
        bound[b] = aBound;
        swap(route, a, b);
        swap(position, a, b);
        swap(askedStart, a, b);
        swap(begin, a, b);
    }

    private static void swap(int[] array, int a, int b) {
        int old = array[a];
        array[a] = array[b];
        array[b] = old;
    }
}
