package dk.samvagt.advisor;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about what a team asks of its advisor. */
enum AdvisorProblem implements ProblemCode {
    UNKNOWN_REQUEST(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt ønske",
            "Teamet har ikke bedt pårørendevejlederen om noget med id %s.",
            "Unknown request",
            "The team has asked nothing of the advisor with the id %s.")),
    STALE_REQUEST(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ændret i mellemtiden",
            "En anden har ændret det imens. Se det igennem, og prøv på ny.",
            "Changed in the meantime",
            "Somebody else has changed it. Look at it and try again.")),
    REQUEST_IS_OVER(new ProblemKind(
            HttpStatus.CONFLICT,
            "Det er afsluttet",
            "Ønsket er afsluttet eller trukket tilbage. Bed om hjælp på ny, hvis der er brug for mere.",
            "It is closed",
            "The request is closed or withdrawn. Ask again if more is needed.")),
    NOT_YOUR_REQUEST(new ProblemKind(
            HttpStatus.CONFLICT,
            "En anden har bedt om det",
            "Kun den, der har bedt om hjælp, kan trække ønsket tilbage.",
            "Somebody else asked",
            "Only the one who asked can withdraw the request.")),
    APPOINTED_IN_THE_PAST(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Dagen er gået",
            "I kan ikke mødes den %s; vælg i dag eller senere.",
            "The day has passed",
            "You cannot meet on %s; choose today or later."));

    private final ProblemKind kind;

    AdvisorProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
