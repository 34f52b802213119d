package dk.samvagt.offer;

import dk.samvagt.shared.Languages;
import dk.samvagt.shared.Recurrence;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a description whose fields are right each by itself. */
public enum OfferFault {
    RULE_UNREADABLE(
            "dates.rule",
            "siger ikke, hvilke dage det er; hver tirsdag skrives FREQ=WEEKLY;BYDAY=TU",
            "does not tell on which days; every Tuesday is written FREQ=WEEKLY;BYDAY=TU"),
    FIRST_NOT_IN_RULE(
            "dates.first", "er ikke en af de dage, som gentagelsen nævner", "is not one of the days of the recurrence"),
    MINUTES_MISSING("minutes", "skal fortælle, hvor længe en gang varer", "must tell how long a session lasts"),
    PAST_MIDNIGHT("minutes", "fører forbi midnat", "leads past midnight"),
    ADDRESS_MISSING("place.address", "mangler", "is missing"),
    AGES_REVERSED("target.toAge", "er lavere end fra-alderen", "is below the lowest age"),
    SEATS_EXCEEDED("seats.taken", "er flere, end der er pladser", "is more than there are places"),
    LANGUAGE_UNKNOWN(
            "languages",
            "er ikke et sprog: skriv to bogstaver som da, en, ar eller tr",
            "is no language: write two letters such as da, en, ar or tr"),
    MAIL_UNREADABLE(
            "contact.mail",
            "er ikke en mailadresse: skriv den som navn@eksempel.dk",
            "is no mail address: write it as name@example.com"),
    VALIDITY_REVERSED("validTo", "ligger før den første dag", "lies before the first day");

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+");

    private final String field;
    private final String danish;
    private final String english;

    OfferFault(String field, String danish, String english) {
        this.field = field;
        this.danish = danish;
        this.english = english;
    }

    /** The field of a {@link OfferDescription} that it is told at. */
    public String field() {
        return field;
    }

    /** What is wrong with the field: English for who reads English, Danish for everybody else. */
    public String text(Locale reader) {
        return "en".equals(reader.getLanguage()) ? english : danish;
    }

    /** Everything that does not fit together; each field must be right by itself. */
    public static List<OfferFault> of(OfferDescription offer) {
        List<OfferFault> faults = new ArrayList<>();
        OfferDates dates = offer.dates();
        if (dates != null) {
            addFaultsOf(dates, offer.minutes(), faults);
        }
        OfferPlace place = offer.place();
        if (place.ways().contains(OfferPlace.Way.ADDRESS) && place.address() == null) {
            faults.add(ADDRESS_MISSING);
        }
        OfferTarget target = offer.target();
        if (target.fromAge() != null && target.toAge() != null && target.toAge() < target.fromAge()) {
            faults.add(AGES_REVERSED);
        }
        OfferSeats seats = offer.seats();
        if (seats != null && seats.left() < 0) {
            faults.add(SEATS_EXCEEDED);
        }
        if (!offer.languages().stream().allMatch(Languages::isKnown)) {
            faults.add(LANGUAGE_UNKNOWN);
        }
        String mail = offer.contact().mail();
        if (mail != null && !mail.isBlank() && !MAIL.matcher(mail).matches()) {
            faults.add(MAIL_UNREADABLE);
        }
        LocalDate from = offer.validFrom();
        LocalDate to = offer.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(VALIDITY_REVERSED);
        }
        return faults;
    }

    private static void addFaultsOf(OfferDates dates, @Nullable Integer minutes, List<OfferFault> faults) {
        if (minutes == null) {
            faults.add(MINUTES_MISSING);
        } else if (minutesFromMidnight(dates.start()) + minutes > MINUTES_OF_A_DAY) {
            faults.add(PAST_MIDNIGHT);
        }
        String rule = dates.rule();
        if (rule == null) {
            return;
        }
        try {
            LocalDate first = dates.first();
            if (Recurrence.parse(rule, dates.start())
                    .dates(first, first)
                    .findAny()
                    .isEmpty()) {
                faults.add(FIRST_NOT_IN_RULE);
            }
        } catch (IllegalArgumentException e) {
            faults.add(RULE_UNREADABLE);
        }
    }

    private static int minutesFromMidnight(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
