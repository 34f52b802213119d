package dk.samvagt.dayplan.plan;

/** Somebody has changed the plan since the version that a person saw. */
public class StalePlanException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int currentVersion;

    /** The version seen is not the current one. */
    public StalePlanException(int seenVersion, int currentVersion) {
        super("The plan is at version " + currentVersion + ", not " + seenVersion
                + "; load it again and repeat the change.");
        this.currentVersion = currentVersion;
    }

    /** The version to load. */
    public int currentVersion() {
        return currentVersion;
    }
}
