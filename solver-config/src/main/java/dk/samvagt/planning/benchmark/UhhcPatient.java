package dk.samvagt.planning.benchmark;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who needs one service or two. All times in whole minutes.
 *
 * @param preferredCaregivers null where any is as welcome
 * @param optional true where nobody need come
 */
record UhhcPatient(
        String id,
        int distanceMatrixIndex,
        List<RequiredService> requiredServices,
        List<UhhcInstance.Span> timeWindows,
        @Nullable Synchronization synchronization,
        @Nullable List<String> preferredCaregivers,
        @Nullable List<String> incompatibleCaregivers,
        boolean optional) {

    UhhcPatient {
        UhhcInstance.require("required_services of patient " + id, requiredServices);
        UhhcInstance.require("time_windows of patient " + id, timeWindows);
    }

    /** What the start of the second service may lie behind the first; anything where nothing is said. */
    Distance gap() {
        return synchronization == null ? Distance.ANY : synchronization.gap();
    }

    /** What a patient needs, and how long it takes where that is not the service's usual length. */
    record RequiredService(String service, @Nullable Integer duration) {}

    /**
     * How the starts of two services hang together.
     *
     * @param type simultaneous, sequential or independent
     * @param distance from the first to the second, where sequential
     */
    record Synchronization(String type, @Nullable Distance distance) {

        private Distance gap() {
            return switch (type) {
                case "simultaneous" -> new Distance(0, 0);
                case "sequential" -> Objects.requireNonNullElse(distance, Distance.ANY);
                case "independent" -> Distance.ANY;
                default -> throw new IllegalArgumentException("Two services that are " + type + " are unknown here.");
            };
        }
    }

    /** The least and the greatest time between two starts. */
    record Distance(int min, int max) {

        /** Farther than anything in any problem. */
        static final Distance ANY = new Distance(-1_000_000, 1_000_000);
    }
}
