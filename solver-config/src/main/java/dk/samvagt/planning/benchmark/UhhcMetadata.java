package dk.samvagt.planning.benchmark;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unified home health care problem counts.
 *
 * @param timeWindowMet {@code at_service_start} or {@code at_service_end}
 * @param costComponents weights by name; what is not named counts nothing
 */
record UhhcMetadata(String timeWindowMet, Map<String, @Nullable Object> costComponents) {

    UhhcMetadata {
        UhhcInstance.require("time_window_met", timeWindowMet);
        UhhcInstance.require("cost_components", costComponents);
    }

    /** True where a service is to end in its window; else it is to start there. */
    boolean isMetAtEnd() {
        return timeWindowMet.equals("at_service_end");
    }

    /**
     * What one of a component costs; 0 for what is not named.
     *
     * @throws IllegalArgumentException where it is no whole number from 0 on
     */
    int weight(String component) {
        Object weight = costComponents.get(component);
        if (weight == null) {
            return 0;
        }
        if (weight instanceof Integer number && number >= 0) {
            return number;
        }
        throw new IllegalArgumentException(
                "The weight of " + component + " is " + weight + "; only whole numbers from 0 on can be planned for.");
    }
}
