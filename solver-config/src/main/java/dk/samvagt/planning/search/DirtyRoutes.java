package dk.samvagt.planning.search;

import java.util.Arrays;

/** Routes to be timed again, first come first served, each with the positions that are known to be touched. */
final class DirtyRoutes {

    private static final int CLEAN = -1;

    private final int[] first;
    private final int[] last;
    private final int[] queue;
    private int head;
    private int count;

    DirtyRoutes(int routes) {
        first = new int[routes];
        last = new int[routes];
        queue = new int[routes];
        Arrays.fill(first, CLEAN);
    }

    boolean isEmpty() {
        return count == 0;
    }

    boolean contains(int route) {
        return first[route] != CLEAN;
    }

    void add(int route, int from, int to) {
        if (first[route] == CLEAN) {
            int tail = head + count++;
            queue[tail >= queue.length ? tail - queue.length : tail] = route;
            first[route] = from;
            last[route] = to;
        } else {
            first[route] = Math.min(first[route], from);
            last[route] = Math.max(last[route], to);
        }
    }

    /** A stop was put in at a position, or one taken out. */
    void shift(int route, int position, int by) {
        if (first[route] != CLEAN && last[route] >= position) {
            last[route] += by;
        }
    }

    int next() {
        return queue[head];
    }

    int firstOf(int route) {
        return first[route];
    }

    int lastOf(int route) {
        return last[route];
    }

    void removeNext() {
        first[queue[head]] = CLEAN;
        head = head + 1 == queue.length ? 0 : head + 1;
        count--;
    }
}
