package dk.samvagt.relative;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about relatives, their consents and their needs. */
public enum RelativeProblem implements ProblemCode {
    UNKNOWN_RELATIVE(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt pårørende",
            "Teamet har ingen pårørende med id %s.",
            "Unknown relative",
            "The team has no relative with the id %s.")),
    RELATIVE_MERGED(new ProblemKind(
            HttpStatus.GONE,
            "Lagt sammen med en anden",
            "Den pårørende var noteret to gange og står nu ét sted: %s.",
            "Merged with another",
            "The relative was noted twice and is now in one place: %s.")),
    NOBODY_CALLS(new ProblemKind(
            HttpStatus.CONFLICT,
            "Det er taget",
            "En kollega har allerede taget det, eller det er besvaret.",
            "It is taken",
            "A colleague has taken it already, or it has been answered.")),
    TAKE_IT_FIRST(new ProblemKind(
            HttpStatus.CONFLICT,
            "Tag behovet først",
            "Tryk på »Jeg tager den«, så teamet kan se, at du har det. Så kan du svare.",
            "Take it first",
            "Press “I will take it”, so that the team can see that you have it. Then you can answer.")),
    CALL_NOT_TAKEN(new ProblemKind(
            HttpStatus.CONFLICT,
            "Det er ikke taget",
            "Ingen har taget det, eller det er besvaret.",
            "It is not taken",
            "Nobody has taken it, or it has been answered.")),
    NO_ANSWER_YET(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ikke besvaret endnu",
            "Spørg først, hvordan det gik, når behovet er besvaret.",
            "Not answered yet",
            "Ask how it went once the need has been answered.")),
    PULSE_IS_GIVEN(new ProblemKind(
            HttpStatus.CONFLICT,
            "Der er allerede svaret",
            "Hvert behov spørges der kun om én gang.",
            "Already answered",
            "Each need is asked about only once.")),
    BOOK_NEEDS_CONSENT(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Samtykket mangler",
            "Borgeren har ikke givet samtykke til kontaktbogen. Spørg borgeren først.",
            "The consent is missing",
            "The citizen has not consented to the contact book. Ask the citizen first.")),
    SAME_RELATIVE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Det er den samme",
            "Vælg to forskellige, når pårørende skal lægges sammen.",
            "That is the same one",
            "Choose two different ones to merge relatives.")),
    STALE_RELATIVE(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har ændret oplysningerne om den pårørende imens. Se dem igennem, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else has changed what is noted about the relative. Look at it and try again.")),
    HOURS_BACKWARDS(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Tiderne passer ikke",
            "Tidsrummet fra %s til %s slutter, før det begynder.",
            "The times do not fit",
            "The hours from %s to %s end before they begin.")),
    NOT_NEAR(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Ikke pårørende til borgeren",
            "Den pårørende er ikke noteret som pårørende til borger %s. Notér det først.",
            "Not near the citizen",
            "The relative is not noted as a relative of citizen %s. Note that first.")),
    CITIZEN_NEEDED(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Hvilken borger?",
            "Når en pårørende nævnes, skal borgeren det også.",
            "Which citizen?",
            "Where a relative is named, the citizen must be too.")),
    HAS_RELATIVES(new ProblemKind(
            HttpStatus.CONFLICT,
            "Borgeren har pårørende",
            "Borger %s har pårørende noteret. Afslut dem først, hvis der ikke længere er et netværk.",
            "The citizen has relatives",
            "Relatives of citizen %s are noted. End those first where there is no network any more.")),
    CONSENT_STANDS(new ProblemKind(
            HttpStatus.CONFLICT,
            "Samtykket er der allerede",
            "Borgeren har allerede givet samtykke til det.",
            "The consent is there already",
            "The citizen has already consented to that.")),
    NO_CONSENT(new ProblemKind(
            HttpStatus.CONFLICT,
            "Intet samtykke",
            "Der er intet samtykke at trække tilbage.",
            "No consent",
            "There is no consent to withdraw.")),
    CONSENT_DATE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Datoen passer ikke",
            "Datoen %s kan ikke bruges: den skal være mellem %s og %s.",
            "The date does not fit",
            "The date %s cannot be used: it must lie between %s and %s.")),
    CONTACT_IN_FUTURE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Datoen er ikke kommet",
            "En kontakt den %s har ikke fundet sted endnu.",
            "That day has not come",
            "A contact on %s has not taken place yet.")),
    UNKNOWN_NEED(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt behov",
            "Teamet har intet behov med id %s.",
            "Unknown need",
            "The team has no need with the id %s.")),
    UNKNOWN_SIGNAL(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt markering",
            "Behovet har ingen markering med id %s.",
            "Unknown signal",
            "The need has no signal with the id %s.")),
    STALE_NEED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har arbejdet med behovet imens. Se det igennem, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else has worked on the need. Look at it and try again.")),
    NEED_STEP_OUT_OF_ORDER(
            new ProblemKind(
                    HttpStatus.CONFLICT,
                    "Trinene kommer i rækkefølge",
                    "Det trin kan ikke tages nu. Et behov sættes på dagsordenen, besvares, følges op og afsluttes, i den rækkefølge.",
                    "The steps come in order",
                    "That step cannot be taken now. A need is put on the agenda, answered, followed up and closed, in that order.")),
    NEED_IS_ANSWERED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Behovet er besvaret",
            "Teamet har svaret på behovet. Markér det på ny, hvis der er brug for mere.",
            "The need is answered",
            "The team has answered the need. Flag it anew where more is needed.")),
    DUE_IN_THE_PAST(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Datoen er gået",
            "Opfølgningen kan ikke være den %s; vælg i dag eller senere.",
            "The date has passed",
            "The follow-up cannot be on %s; choose today or later.")),
    NOT_YOUR_SIGNAL(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Ikke din markering",
            "Kun den, der har lavet markeringen, kan skrive på den eller fortryde den.",
            "Not your signal",
            "Only the one who made the signal can write on it or take it back.")),
    NOTE_IS_WRITTEN(new ProblemKind(
            HttpStatus.CONFLICT,
            "Noten er skrevet",
            "Det, der er skrevet, bliver stående. Lav en ny markering for at tilføje noget.",
            "The note is written",
            "What is written stays. Make another signal to add something.")),
    TOO_LATE_TO_UNDO(new ProblemKind(
            HttpStatus.CONFLICT,
            "For sent at fortryde",
            "En markering kan fortrydes i %s minutter, og kun før den er taget op.",
            "Too late to undo",
            "A signal can be taken back for %s minutes, and only before it is taken up."));

    private final ProblemKind kind;

    RelativeProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
