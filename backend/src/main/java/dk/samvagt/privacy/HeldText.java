package dk.samvagt.privacy;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.HeldField;
import dk.samvagt.shared.Languages;
import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a cell of the database is written for machines and for people. */
@Component
class HeldText {

    private static final DateTimeFormatter DANISH_DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DANISH_CLOCK = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter ENGLISH_CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final HeldCodes codes;

    HeldText(HeldCodes codes) {
        this.codes = codes;
    }

    /** Times in ISO 8601, several values parted by semicolons; null where there is nothing. */
    @Nullable
    String machine(ResultSet row, int column) throws SQLException {
        Object cell = row.getObject(column);
        return switch (cell) {
            case null -> null;
            case Timestamp at -> at.toInstant().toString();
            case Date day -> day.toLocalDate().toString();
            case Time time -> time.toLocalTime().toString();
            case Array several ->
                Arrays.stream((Object[]) several.getArray())
                        .map(String::valueOf)
                        .collect(Collectors.joining(";"));
            default -> cell.toString();
        };
    }

    String people(ResultSet row, int column, String machine, HeldField field, HeldNames names, Locale locale)
            throws SQLException {
        return switch (field.meaning()) {
            case ITSELF -> itself(row.getObject(column), machine, locale);
            case CODE -> each(machine, code -> codes.in(code, locale));
            case MEMBERS -> each(machine, id -> names.members().getOrDefault(id, id));
            case CITIZENS -> each(machine, id -> names.citizens().getOrDefault(id, id));
            case LANGUAGES -> each(machine, code -> Languages.in(code, locale));
        };
    }

    private static String each(String machine, UnaryOperator<String> word) {
        return Arrays.stream(machine.split(";")).map(word).collect(Collectors.joining(", "));
    }

    private static String itself(Object cell, String machine, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        DateTimeFormatter day = english ? ENGLISH_DAY : DANISH_DAY;
        DateTimeFormatter clock = english ? ENGLISH_CLOCK : DANISH_CLOCK;
        return switch (cell) {
            case Timestamp at -> moment(at.toInstant().atZone(Copenhagen.ZONE), day, clock, english);
            case Date date -> date.toLocalDate().format(day);
            case Time time -> time.toLocalTime().format(clock);
            case Boolean yes -> yes(yes, english);
            case Array several -> machine.replace(";", ", ");
            default -> machine;
        };
    }

    private static String moment(ZonedDateTime at, DateTimeFormatter day, DateTimeFormatter clock, boolean english) {
        return at.format(day) + (english ? ", " : " kl. ") + at.format(clock);
    }

    private static String yes(boolean yes, boolean english) {
        if (english) {
            return yes ? "yes" : "no";
        }
        return yes ? "ja" : "nej";
    }
}
