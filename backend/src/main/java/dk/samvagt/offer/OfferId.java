package dk.samvagt.offer;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes ids that a person can read and a file can keep. */
final class OfferId {

    private static final int LONGEST = 50;

    private OfferId() {}

    /** From a title: small letters, figures and hyphens; numbered where it is taken. */
    static String from(String title, Predicate<String> taken) {
        String letters = title.toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "oe")
                .replace("å", "aa");
        String plain = Normalizer.normalize(letters, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String base = plain.isEmpty() ? "tilbud" : plain.substring(0, Math.min(LONGEST, plain.length()));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? base : base + "-" + number)
                .filter(id -> !taken.test(id))
                .findFirst()
                .orElseThrow();
    }
}
