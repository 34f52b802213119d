package dk.samvagt.relative.person;

/** What somebody is to a citizen. */
public enum RelationKind {
    SPOUSE,
    DAUGHTER,
    SON,
    PARENT,
    SIBLING,
    OTHER_FAMILY,
    FRIEND,
    NEIGHBOUR,
    GUARDIAN,
    OTHER
}
