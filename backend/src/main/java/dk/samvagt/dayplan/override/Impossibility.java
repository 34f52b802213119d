package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.words.Words;
import dk.samvagt.shared.ProblemException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;

/** What nobody can do, with whatever reason. */
enum Impossibility {
    SAME_PERSON_TWICE(
            "Besøget kræver to forskellige medarbejdere, og den valgte er der allerede.",
            "The visit takes two different members, and the one chosen is there already."),
    NOT_AT_WORK("Medarbejderen er ikke på arbejde den dag.", "The member is not at work that day."),
    UNKNOWN_SHIFT("Medarbejderen har ikke den vagt den dag.", "The member does not have that shift that day."),
    POSITION_OUT_OF_RANGE(
            "Ruten har ikke plads nummer %s; vælg fra %s til %s.",
            "The route has no place number %s; choose from %s to %s."),
    ALREADY_STARTED(
            "Besøget er begyndt. Det, der er sket, kan ikke flyttes.",
            "The visit has been started. What has happened cannot be moved."),
    NOT_ON_THE_PLAN(
            "Besøget er ikke på planen. Giv det først til en medarbejder.",
            "The visit is not on the plan. Give it to a member first."),
    ALREADY_OFF_THE_PLAN("Besøget er ikke på planen.", "The visit is not on the plan."),
    NO_SUCH_SEAT("Besøget kræver kun én medarbejder.", "The visit takes one member only."),
    SAME_VISIT("Vælg to forskellige besøg at bytte.", "Choose two different visits to swap."),
    BEFORE_THE_EARLIEST_START(
            "Besøget må tidligst begynde kl. %s. Skal det være før, så ændr besøgets tid.",
            "The visit may not begin before %s. Change the time of the visit where it should."),
    CANNOT_BE_THERE_BY_THEN(
            "Medarbejderen kan tidligst begynde kl. %s på den plads på ruten.",
            "The member cannot begin before %s at that place of the route.");

    private final String danish;
    private final String english;

    Impossibility(String danish, String english) {
        this.danish = danish;
        this.english = english;
    }

    ProblemException problem(Object... values) {
        return new ProblemException(
                        DayPlanProblem.IMPOSSIBLE,
                        danish.formatted(said(Locale.of("da"), values)),
                        english.formatted(said(Locale.ENGLISH, values)))
                .with("why", name());
    }

    private static Object[] said(Locale language, Object... values) {
        return Arrays.stream(values)
                .map(value ->
                        value instanceof LocalTime time ? Words.in(language).time(time) : value)
                .toArray();
    }
}
