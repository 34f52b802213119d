package dk.samvagt.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * A recurrence rule of RFC 5545, section 3.3.10, that goes by days: {@code FREQ} is {@code DAILY} or longer and no part
 * names hours, minutes or seconds, since the time of day stands beside the rule.
 */
public final class Recurrence {

    private static final Set<String> PARTS = Set.of(
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST");
    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> COUNTS = Set.of("INTERVAL", "COUNT");
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern UNTIL = Pattern.compile("UNTIL=(\\d{8})(?:T(\\d{6})(Z?))?(?=;|$)");
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss", Locale.ROOT);

    private final Recur<LocalDate> rule;

    private Recurrence(Recur<LocalDate> rule) {
        this.rule = rule;
    }

    /**
     * A rule for what begins at a time of day.
     *
     * @throws IllegalArgumentException where it is no rule or does not go by days
     */
    public static Recurrence parse(String text, LocalTime start) {
        String rule = text.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        Set<String> named = new TreeSet<>();
        for (String part : rule.split(";", -1)) {
            String[] sides = part.split("=", -1);
            if (sides.length != 2 || !PARTS.contains(sides[0]) || !named.add(sides[0]) || sides[1].isEmpty()) {
                throw new IllegalArgumentException("\"" + part + "\" is no part of a rule that goes by days.");
            }
            if (sides[0].equals("FREQ") && !FREQUENCIES.contains(sides[1])) {
                throw new IllegalArgumentException("FREQ=" + sides[1] + " does not go by days.");
            }
            if (COUNTS.contains(sides[0]) && !COUNT.matcher(sides[1]).matches()) {
                throw new IllegalArgumentException("\"" + part + "\" must count from 1 to 9999.");
            }
        }
        if (!named.contains("FREQ") || (named.contains("COUNT") && named.contains("UNTIL"))) {
            throw new IllegalArgumentException("\"" + text + "\" lacks FREQ, or has both COUNT and UNTIL.");
        }
        try {
            return new Recurrence(new Recur<>(untilADate(rule, start)));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a rule.", e);
        }
    }

    /** The rule's dates from the first one on, in order, up to the last day asked for. */
    public Stream<LocalDate> dates(LocalDate first, LocalDate last) {
        List<LocalDate> dates = rule.getDates(first, first, last.plusDays(1));
        return dates.stream().filter(date -> !date.isAfter(last)).sorted().distinct();
    }

    /** An end at a moment becomes the date of the last one that begins by then. */
    private static String untilADate(String rule, LocalTime start) {
        Matcher until = UNTIL.matcher(rule);
        if (!until.find()) {
            if (rule.contains("UNTIL")) {
                throw new IllegalArgumentException("UNTIL is neither a date nor a moment.");
            }
            return rule;
        }
        LocalDate date = LocalDate.parse(until.group(1), DATE);
        if (until.group(2) != null) {
            LocalDateTime moment = date.atTime(LocalTime.parse(until.group(2), TIME));
            if (!until.group(3).isEmpty()) {
                moment = moment.atOffset(ZoneOffset.UTC)
                        .atZoneSameInstant(Copenhagen.ZONE)
                        .toLocalDateTime();
            }
            date = moment.toLocalTime().isBefore(start) ? moment.toLocalDate().minusDays(1) : moment.toLocalDate();
        }
        return until.replaceFirst("UNTIL=" + DATE.format(date));
    }
}
