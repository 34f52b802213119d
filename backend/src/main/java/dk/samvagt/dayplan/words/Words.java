package dk.samvagt.dayplan.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences in one language, kept as {@code key = text with {name}s}. Where a text depends on a number it is kept
 * twice, as {@code key.one} and {@code key.many}. A number called {@code minutes} is said as a duration.
 */
public final class Words {

    private static final String BUNDLE = "dk.samvagt.dayplan.words.words";
    private static final String MINUTES = "minutes";
    private static final long PER_HOUR = 60;
    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Words DANISH = new Words(Locale.of("da"));
    private static final Words ENGLISH = new Words(Locale.ENGLISH);

    private final Locale language;
    private final ResourceBundle texts;
    private final DateTimeFormatter time;
    private final DateTimeFormatter date;
    private final String and;

    private Words(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language, NO_FALLBACK);
        boolean english = language.equals(Locale.ENGLISH);
        this.time = DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", Locale.ROOT);
        this.date = DateTimeFormatter.ofPattern(english ? "EEEE d MMMM" : "EEEE d. MMMM", language);
        this.and = english ? " and " : " og ";
    }

    /** English for who reads English, Danish for everybody else. */
    public static Words in(Locale reader) {
        return reader.getLanguage().equals("en") ? ENGLISH : DANISH;
    }

    /**
     * A text with its names filled in.
     *
     * @param values name, value, name, value and so on
     * @throws IllegalArgumentException where the text has a name without a value
     */
    public String say(String key, Object... values) {
        return say(key, pairs(values));
    }

    /** A text with its names filled in; a sentence begins with a capital letter, whatever it begins with. */
    public String say(String key, Map<String, ?> values) {
        String text = NAME.matcher(texts.getString(key)).replaceAll(found -> {
            Object value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalArgumentException("The text " + key + " lacks a value for " + found.group() + ".");
            }
            return Matcher.quoteReplacement(
                    value instanceof Number number && MINUTES.equals(found.group(1))
                            ? minutes(number.longValue())
                            : value.toString());
        });
        return text.endsWith(".") ? capitalised(text) : text;
    }

    /** The same, beginning with a capital letter. */
    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The text for one or for many, with {@code {count}} filled in beside the other names. */
    public String count(String key, long count, Object... values) {
        Map<String, Object> all = new HashMap<>(pairs(values));
        all.put("count", count);
        return say(key + (count == 1 ? ".one" : ".many"), all);
    }

    /** True where there is such a text. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** A time of day as it is said: 08.15 in Danish, 08:15 in English. */
    public String time(LocalTime moment) {
        return time.format(moment);
    }

    /** A day as it is said: mandag 30. november in Danish, Monday 30 November in English. */
    public String date(LocalDate day) {
        return date.format(day);
    }

    /** How long something takes: 40 min, 9 t, 9 t 40 min; in English with h. */
    public String minutes(long minutes) {
        long rest = minutes % PER_HOUR;
        if (minutes < PER_HOUR) {
            return rest + " min";
        }
        String hours = minutes / PER_HOUR + (language.equals(Locale.ENGLISH) ? " h" : " t");
        return rest == 0 ? hours : hours + " " + rest + " min";
    }

    Locale language() {
        return language;
    }

    /** Things in a row: a, b and c. */
    public String list(List<String> things) {
        return switch (things.size()) {
            case 0 -> "";
            case 1 -> things.getFirst();
            default -> String.join(", ", things.subList(0, things.size() - 1)) + and + things.getLast();
        };
    }

    private static Map<String, Object> pairs(Object... values) {
        Map<String, Object> pairs = new HashMap<>();
        for (int i = 0; i + 1 < values.length; i += 2) {
            pairs.put((String) values[i], values[i + 1]);
        }
        return pairs;
    }
}
