package dk.samvagt.offer;

import dk.samvagt.shared.ProblemCode;
import dk.samvagt.shared.ProblemKind;
import org.springframework.http.HttpStatus;

/** What can go wrong about an offer. */
public enum OfferProblem implements ProblemCode {
    UNKNOWN_OFFER(new ProblemKind(
            HttpStatus.NOT_FOUND,
            "Ukendt tilbud",
            "Teamet har intet tilbud med id %s.",
            "Unknown offer",
            "The team has no offer with the id %s.")),
    OFFER_ID_TAKEN(new ProblemKind(
            HttpStatus.CONFLICT,
            "Id'et er brugt",
            "Teamet har allerede et tilbud med id %s; vælg et andet.",
            "The id is taken",
            "The team has an offer with the id %s already; choose another.")),
    OFFER_NOT_PUBLISHED(new ProblemKind(
            HttpStatus.CONFLICT,
            "Tilbuddet gives ikke",
            "Tilbud %s er ikke åbent lige nu; åbn det først.",
            "The offer is not given",
            "Offer %s is not open at the moment; publish it first.")),
    NO_SEATS_LEFT(new ProblemKind(
            HttpStatus.CONFLICT,
            "Ingen ledige pladser",
            "Alle pladser på tilbud %s er taget.",
            "No places left",
            "Every place of offer %s is taken."));

    private final ProblemKind kind;

    OfferProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
