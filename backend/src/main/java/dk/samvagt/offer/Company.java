package dk.samvagt.offer;

/** Whether somebody is alone with a helper or among others. */
public enum Company {
    ALONE,
    GROUP,
    /** Neither matters. */
    EITHER
}
