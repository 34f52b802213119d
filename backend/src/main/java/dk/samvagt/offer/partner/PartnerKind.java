package dk.samvagt.offer.partner;

/** What a partner is. */
public enum PartnerKind {
    CLINIC,
    NURSING,
    PREVENTION,
    ASSOCIATION,
    OTHER
}
