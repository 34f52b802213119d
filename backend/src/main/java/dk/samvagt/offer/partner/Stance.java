package dk.samvagt.offer.partner;

/** What a partner thinks of working with us. */
public enum Stance {
    FOR,
    UNSURE,
    AGAINST,
    UNKNOWN
}
