package dk.samvagt.planning.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Text in which words, each on its own, name the numbers that follow them. */
final class KeywordText {

    private final Map<String, double[]> numbers = new HashMap<>();

    /** Reads a text; refuses anything that is neither a word nor a number. */
    KeywordText(String text) {
        String word = null;
        List<Double> values = new ArrayList<>();
        for (String token : text.strip().split("\\s+")) {
            if (Character.isLetter(token.charAt(0))) {
                keep(word, values);
                word = token;
                values.clear();
            } else {
                values.add(number(token));
            }
        }
        keep(word, values);
    }

    private void keep(@Nullable String word, List<Double> values) {
        if (word != null) {
            numbers.put(word, values.stream().mapToDouble(Double::doubleValue).toArray());
        } else if (!values.isEmpty()) {
            throw new IllegalArgumentException("The text begins with a number (" + values.getFirst()
                    + "), but a word must say what it is, such as nbNodes.");
        }
    }

    private static double number(String token) {
        try {
            return Double.parseDouble(token);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + token + "\" is not a number.", e);
        }
    }

    /** The one number behind a word. */
    int get(String word) {
        return (int) get(word, 1)[0];
    }

    /** So many numbers behind a word. */
    double[] get(String word, int count) {
        double[] found = numbers.get(word);
        if (found == null) {
            throw new IllegalArgumentException("\"" + word + "\" is missing.");
        }
        if (found.length != count) {
            throw new IllegalArgumentException(
                    "\"" + word + "\" is followed by " + found.length + " numbers, but needs " + count + ".");
        }
        return found;
    }
}
