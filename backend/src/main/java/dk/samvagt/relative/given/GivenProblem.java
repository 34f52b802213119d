package dk.samvagt.relative.given;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about offers that are given, and about who is with the citizen meanwhile. */
public enum GivenProblem implements ProblemCode {
    UNKNOWN_OFFER_GIVEN(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt",
            "Teamet har ikke givet noget tilbud med id %s.",
            "Unknown",
            "The team has given no offer with the id %s.")),
    OFFER_GIVEN_ALREADY(new ProblemKind(
            HttpStatus.CONFLICT,
            "Det er i gang",
            "Den pårørende har allerede fået det tilbud. Fortsæt dér.",
            "It is under way",
            "The relative has been given that offer already. Go on there.")),
    OFFER_STEP(
            new ProblemKind(
                    HttpStatus.CONFLICT,
                    "Det kan ikke noteres nu",
                    "Et tilbud foreslås, gives, tages imod og prøves, i den rækkefølge. Et nej kan altid noteres, og der kan spørges igen.",
                    "That cannot be noted now",
                    "An offer is suggested, given, accepted and tried, in that order. A no can always be noted, and asked again.")),
    OFFER_NOT_BEGUN(new ProblemKind(
            HttpStatus.CONFLICT,
            "Det er ikke begyndt endnu",
            "Første gang er den %s kl. %s. Vent med at notere, at den pårørende har været der.",
            "It has not begun yet",
            "The first time is on %s at %s. Wait with noting that the relative has been there.")),
    COVER_NOT_WANTED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Der er ikke sagt ja endnu",
            "Aflastning lægges ind, når den pårørende har taget imod tilbuddet.",
            "Nobody has said yes yet",
            "Respite is planned once the relative has accepted the offer.")),
    COVER_TIME(
            new ProblemKind(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Tiden passer ikke",
                    "Aflastningen den %s fra %s til %s kan ikke lægges ind: den skal være i dag eller senere, mellem 07.00 og 23.30, og slutte efter den begynder.",
                    "The time does not fit",
                    "The respite on %s from %s to %s cannot be planned: it must be today or later, between 07:00 and 23:30, and end after it begins.")),
    COVER_STANDS(new ProblemKind(
            HttpStatus.CONFLICT,
            "Det er lagt ind",
            "Der er allerede lagt aflastning ind den %s fra %s.",
            "It is planned",
            "Respite is already planned on %s from %s.")),
    UNKNOWN_COVER(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt aflastning",
            "Tilbuddet har ingen aflastning med id %s.",
            "Unknown respite",
            "The offer has no respite with the id %s.")),
    ACTIVITY_DOES_NOT_FIT(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Aktiviteten passer ikke",
            "Fællesaktiviteten varer ikke hele den tid, den pårørende er væk, eller den findes ikke.",
            "The activity does not fit",
            "The activity does not last all the time that the relative is away, or there is no such activity."));

    private final ProblemKind kind;

    GivenProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
