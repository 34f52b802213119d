package dk.samvagt.dayplan.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;

/** Names what took members' time and what became of it, where that was kept; older entries do not tell. */
final class EngagementWords {

    private EngagementWords() {}

    /** What the key of its sentence ends with. */
    static String variant(Map<String, String> known) {
        return known.containsKey("how") ? "." + known.get("how") : "";
    }

    /** Puts the meeting, its day and its time among the values of the sentence. */
    static void put(Map<String, Object> values, Map<String, String> known, Words words) {
        if (known.containsKey("how")) {
            values.put("meeting", known.get(words.language().getLanguage()));
            values.put("day", words.date(LocalDate.parse(known.get("day"))));
            values.put("at", words.time(LocalTime.parse(known.get("at"))));
        }
    }
}
