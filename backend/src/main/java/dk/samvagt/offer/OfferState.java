package dk.samvagt.offer;

/** Where an offer is on its way. Nothing is deleted: what is no longer given is withdrawn. */
public enum OfferState {
    /** Being written; not suggested to anybody. */
    DRAFT,
    /** Can be given. */
    PUBLISHED,
    /** No longer given; can be published again. */
    WITHDRAWN
}
