package dk.samvagt.meeting;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about meetings. */
public enum MeetingProblem implements ProblemCode {
    UNKNOWN_MEETING(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt møde",
            "Teamet har intet møde med id %s.",
            "Unknown meeting",
            "The team has no meeting with the id %s.")),
    UNKNOWN_SERIES(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt mødeserie",
            "Teamet har ingen faste møder med id %s.",
            "Unknown series",
            "The team has no regular meetings with the id %s.")),
    UNKNOWN_AGENDA_ITEM(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt punkt",
            "Mødet har intet punkt %s på dagsordenen.",
            "Unknown item",
            "The meeting has no item %s on its agenda.")),
    UNKNOWN_FOLLOW_UP(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt opfølgning",
            "Teamet har ingen opfølgning med id %s.",
            "Unknown follow-up",
            "The team has no follow-up with the id %s.")),
    STALE_MEETING(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har ændret mødet imens. Se det igennem, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else has changed the meeting. Look at it and try again.")),
    STALE_SERIES(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har ændret de faste møder imens. Se dem igennem, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else has changed the regular meetings. Look at them and try again.")),
    STALE_ITEM(new ProblemKind(
            HttpStatus.CONFLICT,
            "En anden skriver her",
            "En anden har skrevet på punktet imens. Det, du har skrevet, står her endnu; læs det andet, før du gemmer.",
            "Somebody else is writing here",
            "Somebody else has written on this item. What you wrote is still here; read the other before you save.")),
    STALE_FOLLOW_UP(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har ændret opfølgningen imens. Se den igennem, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else has changed the follow-up. Look at it and try again.")),
    MEETING_RULE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Gentagelsen kan ikke bruges",
            "Gentagelsen kan ikke læses, eller den rammer ikke den første dag.",
            "The recurrence cannot be used",
            "The recurrence cannot be read, or the first day is none of its days.")),
    MEETING_PAST_MIDNIGHT(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Mødet slutter efter midnat",
            "Et møde begynder og slutter samme dag.",
            "The meeting ends after midnight",
            "A meeting begins and ends on the same day.")),
    MEETING_TIME_SKIPPED(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Det klokkeslæt findes ikke",
            "Klokken %s findes ikke den dag; uret stilles frem fra %s til %s. Vælg et andet tidspunkt.",
            "There is no such time",
            "There is no %s on that day; the clock goes forward from %s to %s. Choose another time.")),
    WHOSE_MEETING(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Hvis borgermøde?",
            "Et borgermøde handler om én borger; andre møder gør ikke.",
            "Whose meeting?",
            "A citizen meeting is about one citizen; other meetings are not.")),
    MEETING_IN_THE_PAST(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Dagen er gået",
            "Mødet kan ikke lægges den %s; vælg i dag eller senere.",
            "The day has passed",
            "The meeting cannot be on %s; choose today or later.")),
    MEETING_TIME_PASSED(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Tidspunktet er gået",
            "Mødet kan ikke begynde på et tidspunkt, der er gået; vælg et senere.",
            "The time has passed",
            "The meeting cannot begin at a time that has passed; choose a later one.")),
    MEETING_IS_ON(new ProblemKind(
            HttpStatus.CONFLICT,
            "Mødet er begyndt",
            "Det kan kun gøres, før mødet begynder.",
            "The meeting has begun",
            "That can only be done before the meeting begins.")),
    MEETING_IS_NOT_ON(new ProblemKind(
            HttpStatus.CONFLICT,
            "Mødet er ikke i gang",
            "Det kan kun gøres, mens mødet er i gang.",
            "The meeting is not on",
            "That can only be done while the meeting is on.")),
    MEETING_IS_CANCELLED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Mødet er aflyst",
            "Et aflyst møde kan ikke holdes.",
            "The meeting is cancelled",
            "A cancelled meeting cannot be held.")),
    NOT_THE_DAY(new ProblemKind(
            HttpStatus.CONFLICT,
            "Mødet er en anden dag",
            "Mødet er den %s. Flyt det, hvis I holder det i dag.",
            "The meeting is on another day",
            "The meeting is on %s. Move it if you hold it today.")),
    ITEM_IS_SETTLED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Punktet er afsluttet",
            "Beslutningen er truffet og kan ikke ændres her.",
            "The item is settled",
            "The decision is made and cannot be changed here.")),
    DECISION_COUNTS(
            new ProblemKind(
                    HttpStatus.CONFLICT,
                    "Beslutningen gælder allerede",
                    "Den er ført videre uden for mødet og kan ikke fortrydes her. Ret den, hvor den nu står.",
                    "The decision counts already",
                    "It has been carried on outside the meeting and cannot be taken back here. Change it where it now stands.")),
    NOT_YOUR_OWN_ITEM(new ProblemKind(
            HttpStatus.CONFLICT,
            "Punktet er kommet af sig selv",
            "Kun punkter, som nogen har skrevet på, kan tages af dagsordenen.",
            "The item came by itself",
            "Only items that somebody wrote can be taken off the agenda.")),
    DECISION_MISSING(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Skriv beslutningen",
            "Der mangler en beslutning på punktet.",
            "Write the decision",
            "The item lacks a decision.")),
    OWNER_AND_DATE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Hvem, og hvornår?",
            "Skriv både hvem der gør det, og hvornår der følges op.",
            "Who, and when?",
            "Tell both who does it and when it is followed up.")),
    FOLLOW_UP_IN_THE_PAST(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Datoen er gået",
            "Opfølgningen kan ikke være den %s; vælg i dag eller senere.",
            "The date has passed",
            "The follow-up cannot be on %s; choose today or later.")),
    NOT_FOR_HANDING_ON(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Kan ikke gives videre",
            "Kun det, en pårørende har brug for, kan gives videre til pårørendevejlederen.",
            "Cannot be handed on",
            "Only what a relative needs can be handed on to the advisor.")),
    NO_CONSENT_TO_MINUTES(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Borgeren har ikke givet samtykke",
            "Referatet kan vises for den pårørende, når borgeren har givet samtykke til referater.",
            "The citizen has not consented",
            "The minutes can be shown to the relative once the citizen has consented to minutes.")),
    NOTHING_TO_RELEASE(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Intet at vise",
            "Kun et punkt om en pårørende, hvor noget er aftalt, kan vises for den pårørende.",
            "Nothing to show",
            "Only an item about a relative on which something was agreed can be shown to the relative."));

    private final ProblemKind kind;

    MeetingProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
