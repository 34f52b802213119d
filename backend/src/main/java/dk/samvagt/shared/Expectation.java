package dk.samvagt.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import org.springframework.util.ClassUtils;

/** Tells what a field should have held. */
final class Expectation {

    private Expectation() {}

    static String of(Class<?> expected, Locale language) {
        boolean english = "en".equals(language.getLanguage());
        Class<?> type = ClassUtils.resolvePrimitiveIfNecessary(expected);
        if (type == LocalDate.class) {
            return english
                    ? "must be a date such as 2026-11-24, from 1900 to 2199"
                    : "skal være en dato som 2026-11-24, fra 1900 til 2199";
        }
        if (type == LocalTime.class) {
            return english ? "must be a time such as 08:15" : "skal være et klokkeslæt som 08:15";
        }
        if (type == Boolean.class) {
            return english ? "must be true or false" : "skal være true eller false";
        }
        if (type == Integer.class || type == Long.class) {
            return english ? "must be a whole number" : "skal være et helt tal";
        }
        if (Number.class.isAssignableFrom(type)) {
            return english ? "must be a number" : "skal være et tal";
        }
        if (type == String.class) {
            return english ? "must be text without control characters" : "skal være tekst uden styretegn";
        }
        if (type.isEnum()) {
            String names = String.join(
                    ", ",
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList());
            return (english ? "must be one of " : "skal være en af ") + names;
        }
        if (Collection.class.isAssignableFrom(type)) {
            return english ? "must be a list" : "skal være en liste";
        }
        return english ? "cannot be read" : "kan ikke læses";
    }
}
