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
            "The team has no citizen with the id %s."));

    private final ProblemKind kind;

    CitizenProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
