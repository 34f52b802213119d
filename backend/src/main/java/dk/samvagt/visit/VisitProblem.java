package dk.samvagt.visit;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about a visit. */
public enum VisitProblem implements ProblemCode {
    UNKNOWN_VISIT(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt besøg",
            "Teamet har intet besøg med id %s.",
            "Unknown visit",
            "The team has no visit with the id %s.")),
    VISIT_IS_HISTORY(new ProblemKind(
            HttpStatus.CONFLICT,
            "Besøget er i gang",
            "Besøg %s er begyndt og kan ikke længere ændres.",
            "The visit is under way",
            "Visit %s has been started and can no longer be changed.")),
    VISIT_DECLINED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Besøget er sagt fra",
            "Borgeren har sagt nej til besøg %s; fortryd det først.",
            "The visit is declined",
            "The citizen has declined visit %s; take that back first.")),
    VISIT_NOT_STARTED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Besøget er ikke begyndt",
            "Tryk Start på besøg %s, før det bliver færdigt.",
            "The visit has not been started",
            "Start visit %s before it is finished.")),
    VISIT_OF_ANOTHER_DAY(new ProblemKind(
            HttpStatus.CONFLICT,
            "Besøget er ikke i dag",
            "Besøg %s er den %s. Kun dagens besøg kan begyndes og afsluttes.",
            "The visit is not today",
            "Visit %s is on %s. Only today's visits can be started and finished.")),
    IMPOSSIBLE_WINDOW(new ProblemKind(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "Tiderne passer ikke",
            "Seneste start %2$s ligger før tidligste start %1$s.",
            "The times do not fit",
            "The latest start %2$s lies before the earliest start %1$s."));

    private final ProblemKind kind;

    VisitProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
