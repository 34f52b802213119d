package dk.samvagt.planning.benchmark;

import java.util.Locale;

/**
 * What the published problem asks to be small. All in minutes.
 *
 * @param travel with the ways from and to the depot
 * @param tardiness of all services together
 * @param largestTardiness of one service
 */
record HhcrspObjective(double travel, double tardiness, double largestTardiness) {

    /** The mean of the three. */
    double value() {
        return (travel + tardiness + largestTardiness) / 3;
    }

    String text() {
        return String.format(
                Locale.ROOT,
                "objective %.3f (travel %.3f, tardiness %.3f, largest tardiness %.3f)",
                value(),
                travel,
                tardiness,
                largestTardiness);
    }
}
