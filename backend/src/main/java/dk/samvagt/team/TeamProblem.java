package dk.samvagt.team;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about a team and its members. */
public enum TeamProblem implements ProblemCode {
    UNKNOWN_MEMBER(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt medarbejder",
            "Teamet har ingen medarbejder med id %s.",
            "Unknown member",
            "The team has no member with the id %s.")),
    UNKNOWN_ABSENCE(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ikke meldt fraværende",
            "%s er ikke meldt fraværende den %s.",
            "Not reported away",
            "%s is not reported away on %s.")),
    PHONE_HOURS_BACKWARDS(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Tiderne passer ikke",
            "Telefonen skal åbne, før den lukker.",
            "The hours do not fit",
            "The telephone must open before it closes.")),
    NOT_A_PHONE_NUMBER(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Det er ikke et telefonnummer",
            "Skriv ét nummer med mindst tre cifre, med + og landekode, hvis det er nødvendigt.",
            "That is not a telephone number",
            "Write one number of three digits or more, with + and the country where needed."));

    private final ProblemKind kind;

    TeamProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
