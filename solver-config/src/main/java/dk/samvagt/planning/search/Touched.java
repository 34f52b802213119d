package dk.samvagt.planning.search;

/** Numbers that have been met, each once. */
final class Touched {

    final int[] numbers;
    int count;
    private final boolean[] isIn;

    Touched(int size) {
        numbers = new int[size];
        isIn = new boolean[size];
    }

    void add(int number) {
        if (!isIn[number]) {
            isIn[number] = true;
            numbers[count++] = number;
        }
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            isIn[numbers[i]] = false;
        }
        count = 0;
    }
}
