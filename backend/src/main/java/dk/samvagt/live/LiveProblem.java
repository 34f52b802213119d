package dk.samvagt.live;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about live events. */
public enum LiveProblem implements ProblemCode {
    TOO_MANY_CONNECTIONS(new ProblemKind(
            HttpStatus.TOO_MANY_REQUESTS,
            "For mange åbne faner",
            "Luk nogle af de faner, hvor Samvagt er åben.",
            "Too many open tabs",
            "Close some of the tabs that show Samvagt."));

    private final ProblemKind kind;

    LiveProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
