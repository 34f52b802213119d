package dk.samvagt.planning.exchange;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cells that hold text, an id, true or false, or one of a few words. */
public final class Words {

    private static final int LONGEST_ID = 100;

    private Words() {}

    /** Whatever stands there. */
    public static String text(Cell cell) {
        return cell.text();
    }

    /** Text of at most so many characters. */
    public static Cell.Parser<String> textOf(int longest) {
        return cell -> {
            if (cell.text().length() > longest) {
                throw new BadCell(
                        ProblemCode.TEXT_TOO_LONG,
                        "The text is longer than " + longest + " characters.",
                        "Shorten it.",
                        Map.of("max", String.valueOf(longest)));
            }
            return cell.text();
        };
    }

    /** An id: 1 to 100 characters without {@code |} and line breaks. */
    public static String id(Cell cell) throws BadCell {
        boolean foreign = cell.text().chars().anyMatch(c -> c == CellList.SEPARATOR || Character.isISOControl(c));
        if (foreign || cell.text().length() > LONGEST_ID) {
            throw new BadCell(
                    ProblemCode.NOT_AN_ID,
                    "The id is too long or holds a character that cannot stand in an id.",
                    "Use at most " + LONGEST_ID + " characters, no \"|\" and no line break.",
                    Map.of());
        }
        return cell.text();
    }

    /** {@code true} or {@code false}. */
    public static Boolean flag(Cell cell) throws BadCell {
        return switch (cell.text().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new BadCell(
                        ProblemCode.NOT_TRUE_OR_FALSE,
                        cell.shown() + " is neither true nor false.",
                        "Write true or false.",
                        cell.details());
        };
    }

    /** One of the names of an enum. */
    public static <E extends Enum<E>> Cell.Parser<E> oneOf(Class<E> words) {
        return cell -> {
            for (E word : words.getEnumConstants()) {
                if (word.name().equals(cell.text())) {
                    return word;
                }
            }
            throw notAllowed(
                    cell,
                    Arrays.stream(words.getEnumConstants()).map(Enum::name).toList());
        };
    }

    private static BadCell notAllowed(Cell cell, List<String> words) {
        String allowed = String.join(", ", words);
        String nearest = Nearest.to(cell.text(), words).orElse("");
        Map<String, String> details = new HashMap<>(nearest.isEmpty() ? cell.details() : cell.wordDetails());
        details.put("allowed", allowed);
        if (!nearest.isEmpty()) {
            details.put("nearest", nearest);
        }
        return new BadCell(
                ProblemCode.NOT_ALLOWED,
                (nearest.isEmpty() ? cell.shown() : cell.shownWord()) + " is not one of the words allowed.",
                (nearest.isEmpty() ? "" : "Did you mean " + nearest + "? ") + "Write one of: " + allowed + ".",
                details);
    }
}
