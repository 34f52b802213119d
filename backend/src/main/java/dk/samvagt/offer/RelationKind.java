package dk.samvagt.offer;

/** What a relative is to the citizen. */
public enum RelationKind {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    GRANDCHILD,
    FRIEND,
    NEIGHBOUR,
    OTHER
}
