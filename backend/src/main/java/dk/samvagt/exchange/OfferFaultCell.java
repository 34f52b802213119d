package dk.samvagt.exchange;

import dk.samvagt.offer.OfferDescription;
import dk.samvagt.offer.OfferFault;
import dk.samvagt.planning.exchange.ProblemCode;
import java.util.Map;

/**
 * What does not fit together in an offer, told at a cell of its file.
 *
 * @param code the kind of problem
 * @param column the cell
 * @param what what is wrong, in English
 * @param howToMend what to do about it, in English
 * @param details values in the texts by name, for a translation
 */
record OfferFaultCell(ProblemCode code, String column, String what, String howToMend, Map<String, String> details) {

    static OfferFaultCell of(OfferFault fault, OfferDescription offer) {
        return switch (fault) {
            case RULE_UNREADABLE ->
                new OfferFaultCell(
                        ProblemCode.NOT_A_RECURRENCE,
                        "rule",
                        "The rule does not tell on which days.",
                        "Write FREQ=WEEKLY;BYDAY=TU, for instance, for every Tuesday.",
                        Map.of());
            case FIRST_NOT_IN_RULE ->
                new OfferFaultCell(
                        ProblemCode.FIRST_SESSION_NOT_IN_RECURRENCE,
                        "first",
                        "The first session is on a day that the rule does not name.",
                        "Correct the date or the rule.",
                        Map.of());
            case MINUTES_MISSING ->
                new OfferFaultCell(
                        ProblemCode.SESSION_MINUTES_MISSING,
                        "minutes",
                        "Sessions at a time need a length.",
                        "Fill in how many minutes a session lasts.",
                        Map.of());
            case PAST_MIDNIGHT ->
                new OfferFaultCell(
                        ProblemCode.SESSION_PAST_MIDNIGHT,
                        "minutes",
                        "The session would end after midnight.",
                        "Let it begin earlier or be shorter.",
                        Map.of());
            case ADDRESS_MISSING ->
                new OfferFaultCell(ProblemCode.CELL_EMPTY, "address", "The cell is empty.", "Fill it in.", Map.of());
            case LANGUAGE_UNKNOWN ->
                new OfferFaultCell(
                        ProblemCode.NOT_A_LANGUAGE,
                        "languages",
                        "One of the languages is not known.",
                        "Write two letters such as da, en, ar or tr, and | between them.",
                        Map.of());
            case MAIL_UNREADABLE ->
                new OfferFaultCell(
                        ProblemCode.NOT_A_MAIL,
                        "mail",
                        "It is not a mail address.",
                        "Write it as name@example.com.",
                        Map.of());
            case AGES_REVERSED -> reversed("to_age");
            case VALIDITY_REVERSED -> reversed("valid_to");
            case SEATS_EXCEEDED -> {
                String total = offer.seats() == null
                        ? ""
                        : String.valueOf(offer.seats().total());
                yield new OfferFaultCell(
                        ProblemCode.SEATS_EXCEEDED,
                        "seats_taken",
                        "More places are taken than the " + total + " that there are.",
                        "Correct one of the two.",
                        Map.of("max", total));
            }
        };
    }

    private static OfferFaultCell reversed(String column) {
        return new OfferFaultCell(
                ProblemCode.SPAN_REVERSED,
                column,
                "The end comes before the beginning.",
                "Swap the two, or correct one.",
                Map.of());
    }
}
