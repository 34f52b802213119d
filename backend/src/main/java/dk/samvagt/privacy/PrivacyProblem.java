package dk.samvagt.privacy;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about what is kept. */
enum PrivacyProblem implements ProblemCode {
    NOT_YOUR_OWN(new ProblemKind(
            HttpStatus.FORBIDDEN,
            "Det er en kollegas",
            "Alt, hvad der gemmes om en medarbejder, ser kun medarbejderen selv og gruppefacilitatoren.",
            "It is a colleague's",
            "All that is kept about a member is shown to that member and to the facilitator only.")),
    STILL_NEEDED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Kan ikke slettes endnu",
            "Noget er i gang. Se på siden om sletning, hvad der skal gøres først.",
            "Cannot be forgotten yet",
            "Something is under way. The page about deletion tells what must be done first."));

    private final ProblemKind kind;

    PrivacyProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
