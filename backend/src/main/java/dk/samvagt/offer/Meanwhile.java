package dk.samvagt.offer;

/** Where the citizen is while the relative attends. */
public enum Meanwhile {
    /** At home: somebody may have to be there. */
    HOME,
    /** Comes along. */
    ALONG,
    /** Has something else to do at the same place. */
    ACTIVITY
}
