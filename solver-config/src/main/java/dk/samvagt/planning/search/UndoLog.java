package dk.samvagt.planning.search;

import java.util.Arrays;

/** Remembers what was overwritten, so that a trial can be taken back exactly. */
final class UndoLog {

    private int[][] arrays = new int[256][];
    private int[] indexes = new int[256];
    private int[] olds = new int[256];
    private int size;
    private long[][] longArrays = new long[64][];
    private int[] longIndexes = new int[64];
    private long[] longOlds = new long[64];
    private int longSize;
    private int trialSize;
    private int trialLongSize;

    void set(int[] array, int index, int value) {
        int old = array[index];
        if (old == value) {
            return;
        }
        if (size == olds.length) {
            arrays = Arrays.copyOf(arrays, 2 * size);
            indexes = Arrays.copyOf(indexes, 2 * size);
            olds = Arrays.copyOf(olds, 2 * size);
        }
        arrays[size] = array;
        indexes[size] = index;
        olds[size++] = old;
        array[index] = value;
    }

    void set(long[] array, int index, long value) {
        long old = array[index];
        if (old == value) {
            return;
        }
        if (longSize == longOlds.length) {
            longArrays = Arrays.copyOf(longArrays, 2 * longSize);
            longIndexes = Arrays.copyOf(longIndexes, 2 * longSize);
            longOlds = Arrays.copyOf(longOlds, 2 * longSize);
        }
        longArrays[longSize] = array;
        longIndexes[longSize] = index;
        longOlds[longSize++] = old;
        array[index] = value;
    }

    /** From here on {@link #undoTrial} takes back. */
    void beginTrial() {
        trialSize = size;
        trialLongSize = longSize;
    }

    void undoTrial() {
        undoTo(trialSize, trialLongSize);
    }

    /** Takes back everything since the last {@link #forget}. */
    void undo() {
        undoTo(0, 0);
    }

    private void undoTo(int mark, int longMark) {
        while (size > mark) {
            size--;
            arrays[size][indexes[size]] = olds[size];
        }
        while (longSize > longMark) {
            longSize--;
            longArrays[longSize][longIndexes[longSize]] = longOlds[longSize];
        }
    }

    /** What was done stands. */
    void forget() {
        size = 0;
        longSize = 0;
    }
}
