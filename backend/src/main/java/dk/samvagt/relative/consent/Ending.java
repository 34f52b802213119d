package dk.samvagt.relative.consent;

/** Why a consent does not stand any more. */
enum Ending {
    /** The citizen has withdrawn it. */
    WITHDRAWN,
    /** The relative is not near to the citizen any more. */
    RELATION_ENDED,
    /** It was given to a double, and would have let the one who stays see more. */
    MERGED
}
