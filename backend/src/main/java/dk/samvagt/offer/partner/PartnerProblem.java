package dk.samvagt.offer.partner;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about a partner. */
enum PartnerProblem implements ProblemCode {
    UNKNOWN_PARTNER(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt samarbejdspartner",
            "Teamet har ingen samarbejdspartner med id %s.",
            "Unknown partner",
            "The team has no partner with the id %s."));

    private final ProblemKind kind;

    PartnerProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
