package dk.samvagt.shared;

import java.util.Locale;

/** Languages by their codes of ISO 639, such as {@code da}. */
public final class Languages {

    private Languages() {}

    /** True where there is a language of this code. */
    public static boolean isKnown(String code) {
        return code.matches("[a-z]{2,3}") && !in(code, Locale.ENGLISH).equals(code);
    }

    /** What it is called in the reader's language: English for English, Danish for everybody else. */
    public static String in(String code, Locale reader) {
        Locale told = "en".equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.of("da");
        return Locale.of(code).getDisplayLanguage(told);
    }
}
