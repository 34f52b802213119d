package dk.samvagt.offer;

/** What an offer can answer. The names are those of the needs that relatives have. */
public enum NeedKind {
    STRAIN,
    RESPITE,
    TALK,
    ACUTE_ADVICE,
    EXPECTATIONS,
    INFORMATION,
    PRACTICAL,
    LANGUAGE,
    BISIDDER,
    MEDIATION,
    GRIEF,
    NETWORK,
    OTHER
}
