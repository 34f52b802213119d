package dk.samvagt.solving;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about a solve. */
public enum SolvingProblem implements ProblemCode {
    SOLVE_RUNNING(new ProblemKind(
            HttpStatus.CONFLICT,
            "Et forslag er allerede på vej",
            "Vent, til det er færdigt, eller stop det først.",
            "A proposal is already on its way",
            "Wait until it is done, or stop it first."));

    private final ProblemKind kind;

    SolvingProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
