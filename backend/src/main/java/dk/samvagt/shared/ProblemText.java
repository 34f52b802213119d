package dk.samvagt.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/**
 * How a problem is told.
 *
 * @param language the language that it is told in, English or Danish
 * @param title a few words
 * @param detail what happened and what to do about it; {@code %s} stands for a value of the occurrence
 */
public record ProblemText(Locale language, String title, String detail) {

    /**
     * The detail, with dates and times of day as people say them: {@code 28. november}, with the year where it is not
     * that of {@code today}, and {@code 09.50}.
     */
    String tell(LocalDate today, Object... values) {
        return detail.formatted(
                Arrays.stream(values).map(value -> said(value, today)).toArray());
    }

    private Object said(Object value, LocalDate today) {
        boolean english = "en".equals(language.getLanguage());
        return switch (value) {
            case LocalDate date -> {
                String year = date.getYear() == today.getYear() ? "" : " yyyy";
                yield DateTimeFormatter.ofPattern((english ? "d MMMM" : "d. MMMM") + year, language)
                        .format(date);
            }
            case LocalTime time ->
                DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", language)
                        .format(time);
            default -> value;
        };
    }
}
