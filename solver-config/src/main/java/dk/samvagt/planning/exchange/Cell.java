package dk.samvagt.planning.exchange;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands in one cell, or one part of a list in it; never empty.
 *
 * @param text what stands there
 * @param personal true in a file with citizens' names and addresses: a cell in the wrong column may hold one, so only
 *     what cannot be a name is repeated
 * @param decimalComma true where a number may be written with a comma
 */
public record Cell(String text, boolean personal, boolean decimalComma) {

    private static final Pattern FIGURES = Pattern.compile("[-+0-9.,:/]{1,40}");
    private static final Pattern ONE_WORD = Pattern.compile("\\S{1,40}");

    /** Turns a cell into a value. */
    @FunctionalInterface
    public interface Parser<T> {

        /**
         * The value that stands there.
         *
         * @throws BadCell where there is none; told with the row
         */
        T parse(Cell cell) throws BadCell;
    }

    /** The value as it may be repeated in a message. */
    public String shown() {
        return shownIf(personal ? FIGURES : ONE_WORD);
    }

    /** The value as it may be repeated in a message where it was meant as an id or a word that is nearly right. */
    public String shownWord() {
        return shownIf(ONE_WORD);
    }

    /** The value for the details of a problem, where {@link #shown()} repeats it. */
    public Map<String, String> details() {
        return detailsIf(personal ? FIGURES : ONE_WORD);
    }

    /** The value for the details of a problem, where {@link #shownWord()} repeats it. */
    public Map<String, String> wordDetails() {
        return detailsIf(ONE_WORD);
    }

    private Map<String, String> detailsIf(Pattern harmless) {
        return harmless.matcher(text).matches() ? Map.of("value", text) : Map.of();
    }

    private String shownIf(Pattern harmless) {
        return harmless.matcher(text).matches() ? '"' + text + '"' : "What stands here";
    }
}
