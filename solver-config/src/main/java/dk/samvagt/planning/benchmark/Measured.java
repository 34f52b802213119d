package dk.samvagt.planning.benchmark;

import java.util.Arrays;
import java.util.Locale;

/** Figures measured again and again. */
final class Measured {

    private final double[] sorted;

    Measured(double[] values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("There is nothing measured.");
        }
        sorted = values.clone();
        Arrays.sort(sorted);
    }

    /**
     * The least figure that at least a part of all does not pass.
     *
     * @param part more than 0, at most 1
     */
    double quantile(double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    String text(String unit) {
        return String.format(Locale.ROOT, "p50 %.1f %s, p95 %.1f %s", median(), unit, quantile(0.95), unit);
    }
}
