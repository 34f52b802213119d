package dk.samvagt.shared;

import java.util.Locale;

/**
 * Something said in both languages of the reader.
 *
 * @param danish as a Dane reads it
 * @param english as others do
 */
public record HeldWords(String danish, String english) {

    /** In the reader's language: English for English, Danish for everybody else. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : danish;
    }
}
