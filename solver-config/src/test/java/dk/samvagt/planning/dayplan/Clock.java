package dk.samvagt.planning.dayplan;

import java.time.LocalTime;

/** Times as they are written. */
final class Clock {

    private Clock() {}

    static int time(String time) {
        return LocalTime.parse(time).toSecondOfDay();
    }

    static int[] span(String span) {
        String[] parts = span.split("-");
        return new int[] {time(parts[0]), time(parts[1])};
    }
}
