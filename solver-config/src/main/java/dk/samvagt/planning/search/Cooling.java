package dk.samvagt.planning.search;

/**
 * Cycles of cooling, each several times as long as all before it. Within each the temperature falls; each begins hot
 * once more, from the best plan so far. Short ones bring a good plan soon, the last and longest the best.
 */
final class Cooling {

    /** Of a cycle: its last temperature, as a part of its first. */
    private static final double COLDEST = 1.0 / 200;
    /** From this part of the first temperature on, what is found is found by going down. */
    private static final double COLD = 1.0 / 20;

    private static final double GROWTH = 4;
    /** A cycle that would end later goes on to the end. */
    private static final double LAST_BUT_ONE = 0.25;

    private final double soon;
    private final double hot;
    private double from;
    private double to;

    /**
     * Nothing spent yet.
     *
     * @param first where the first cycle ends, as a part of all that may be spent
     * @param soon the first temperature of all cycles but the last
     * @param hot that of the last
     */
    Cooling(double first, double soon, double hot) {
        this.soon = soon;
        this.hot = hot;
        to = end(first);
    }

    private static double end(double end) {
        return end > LAST_BUT_ONE ? 1 : end;
    }

    /** Goes to the cycle that is due; true where it is another one than before. */
    boolean advance(double spent) {
        boolean another = false;
        while (to < 1 && spent > to) {
            from = to;
            to = end(GROWTH * to);
            another = true;
        }
        return another;
    }

    double temperature(double spent) {
        return (to < 1 ? soon : hot) * fallen(spent);
    }

    /** True near the end of the last cycle. */
    boolean isCold(double spent) {
        return to >= 1 && fallen(spent) < COLD;
    }

    private double fallen(double spent) {
        return Math.pow(COLDEST, Math.min(1, (spent - from) / (to - from)));
    }
}
