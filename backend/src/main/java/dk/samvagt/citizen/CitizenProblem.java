package dk.samvagt.citizen;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about a citizen. */
public enum CitizenProblem implements ProblemCode {
    UNKNOWN_CITIZEN(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt borger",
            "Teamet har ingen borger med id %s.",
            "Unknown citizen",
            "The team has no citizen with the id %s.")),
    UNKNOWN_HANDOVER(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt overlevering",
            "Teamet har ingen overlevering med id %s.",
            "Unknown handover",
            "The team has no handover with the id %s.")),
    HANDOVER_CLOSED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Overleveringen er lukket",
            "En kollega har lukket den. Skriv en ny, hvis den gælder igen.",
            "The handover is closed",
            "A colleague has closed it. Write a new one if it is true again.")),
    STALE_HANDOVER(new ProblemKind(
            HttpStatus.CONFLICT,
            "Overleveringen er ændret",
            "En kollega var hurtigere. Se, hvad der står nu, og prøv igen.",
            "The handover has changed",
            "A colleague was faster. See how it reads now and try again.")),
    STALE_CRISIS_CARD(new ProblemKind(
            HttpStatus.CONFLICT,
            "Krisekortet er ændret",
            "En kollega var hurtigere. Se, hvad der står nu, og prøv igen.",
            "The crisis card has changed",
            "A colleague was faster. See how it reads now and try again."));

    private final ProblemKind kind;

    CitizenProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
