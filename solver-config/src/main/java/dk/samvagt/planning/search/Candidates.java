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
    /** Whether the bound is nearly the cost. */
    boolean[] refined = new boolean[256];

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
            refined = Arrays.copyOf(refined, 2 * count);
        }
        bound[count] = lowerBound;
        refined[count] = false;
        route[count] = onRoute;
        position[count] = atPosition;
        askedStart[count] = asked;
        begin[count++] = beginsAt;
    }

    /** Lets nothing be ruled out by its bound before it is refined. */
    void distrustBounds() {
        Arrays.fill(bound, 0, count, Long.MIN_VALUE);
    }

    /** The open candidate with the least bound, or -1. */
    int least() {
        int least = -1;
        long bestBound = DryRun.IMPOSSIBLE;
        for (int i = 0; i < count; i++) {
            if (bound[i] < bestBound) {
                least = i;
                bestBound = bound[i];
            }
        }
        return least;
    }

    /** The least bound of those open; {@link DryRun#IMPOSSIBLE} where none is. */
    long leastBound() {
        int least = least();
        return least < 0 ? DryRun.IMPOSSIBLE : bound[least];
    }

    void refine(int candidate, long nearly) {
        bound[candidate] = nearly;
        refined[candidate] = true;
    }

    void close(int candidate) {
        bound[candidate] = DryRun.IMPOSSIBLE;
    }

    /** Moves so many candidates with the least bounds to the front, and tells how many there are. */
    int bringLeastToFront(int most) {
        int many = Math.min(most, count);
        for (int i = 0; i < many; i++) {
            bringLeastTo(i);
        }
        return many;
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
