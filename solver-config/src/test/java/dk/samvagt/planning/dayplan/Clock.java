package dk.samvagt.planning.dayplan;

import java.time.LocalTime;

/** Times as they are written. */
final class Clock {

    private Clock() {}

    /** {@code 07:30}, or {@code 2+07:30} on the third day. */
    static int time(String time) {
        int plus = time.indexOf('+');
        if (plus >= 0) {
            return Integer.parseInt(time.substring(0, plus)) * 24 * 3600 + time(time.substring(plus + 1));
        }
        return LocalTime.parse(time).toSecondOfDay();
    }

    static int[] span(String span) {
        String[] parts = span.split("-");
        return new int[] {time(parts[0]), time(parts[1])};
    }
}
