package dk.samvagt.offer;

/** Whom an offer is for, by what they are to the citizen. */
public enum TargetRelation {
    SPOUSE,
    CHILD,
    PARENT,
    SIBLING,
    GRANDCHILD,
    FRIEND,
    NEIGHBOUR,
    OTHER
}
