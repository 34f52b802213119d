package dk.samvagt.meeting.minutes;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Breaks words into lines. */
final class LinesOfWidth {

    private LinesOfWidth() {}

    /** With a question mark for each letter that the font lacks. */
    static String readable(PDFont font, String words) {
        StringBuilder readable = new StringBuilder();
        words.codePoints().forEach(letter -> {
            String one = Character.toString(letter);
            readable.append(letter == '\t' ? " " : knows(font, one) ? one : "?");
        });
        return readable.toString();
    }

    private static boolean knows(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IOException | IllegalArgumentException unknown) {
            return false;
        }
    }

    /** The beginning that fits on a line, up to a space where there is one; never nothing of something. */
    static String first(PDFont font, String words, float size, float width) {
        int end = words.length();
        while (end > 1 && width(font, words.substring(0, end), size) > width) {
            int space = words.lastIndexOf(' ', end - 1);
            end = space > 0 ? space : end - 1;
        }
        return words.substring(0, end);
    }

    private static float width(PDFont font, String words, float size) {
        try {
            return font.getStringWidth(words) / 1000 * size;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
