package dk.samvagt.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** A date as {@code yyyy-MM-dd} of a year that somebody can have meant, 1900 to 2199; nothing where it is empty. */
class PlausibleDate extends StdScalarDeserializer<LocalDate> {

    /** As in a team's files; areas that do not plan know nothing of the planner, so a test holds the two together. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2199;

    PlausibleDate() {
        super(LocalDate.class);
    }

    @Override
    public @Nullable LocalDate deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getString();
        if (text.isBlank()) {
            return null;
        }
        LocalDate date = parsed(text.strip());
        return date != null && date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR
                ? date
                : (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no date that can be meant");
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
