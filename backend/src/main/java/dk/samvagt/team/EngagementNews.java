package dk.samvagt.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/**
 * What became of something that takes members' time, as the history of the days concerned tells it. It is read by
 * whoever sees the plan, so what it is called holds no personal data.
 *
 * @param how what became of it
 * @param danish what it is called in Danish
 * @param english what it is called in English
 * @param date its day, the new one where it was moved; of what comes again the first one
 * @param start when it begins, on the clock in Copenhagen
 */
public record EngagementNews(How how, String danish, String english, LocalDate date, LocalTime start) {

    /** What can become of it. */
    public enum How {
        ARRANGED,
        MOVED,
        CANCELLED,
        ENDED,
        /** It comes again and again from now on. */
        REGULAR_ARRANGED,
        REGULAR_CHANGED,
        REGULAR_ENDED
    }

    /** The same by name, as it is kept. */
    public Map<String, String> details() {
        return Map.of("how", how.name(), "da", danish, "en", english, "day", date.toString(), "at", start.toString());
    }
}
