package dk.samvagt.meeting.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What minutes on paper say, in one language. */
final class MinutesWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final MinutesWords DANISH = new MinutesWords(Locale.of("da"), "HH.mm", "EEEE d. MMMM yyyy");
    private static final MinutesWords ENGLISH = new MinutesWords(Locale.ENGLISH, "HH:mm", "EEEE d MMMM yyyy");

    private final Locale language;
    private final ResourceBundle texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;

    private MinutesWords(Locale language, String time, String date) {
        this.language = language;
        this.texts = ResourceBundle.getBundle("dk.samvagt.meeting.words", language, NO_FALLBACK);
        this.time = DateTimeFormatter.ofPattern(time, Locale.ROOT);
        this.date = DateTimeFormatter.ofPattern(date, language);
    }

    /** English for who reads English, Danish for everybody else. */
    static MinutesWords in(Locale reader) {
        return "en".equals(reader.getLanguage()) ? ENGLISH : DANISH;
    }

    Locale language() {
        return language;
    }

    String say(String key) {
        return texts.getString(key);
    }

    String time(LocalTime moment) {
        return time.format(moment);
    }

    String date(LocalDate day) {
        return date.format(day);
    }
}
