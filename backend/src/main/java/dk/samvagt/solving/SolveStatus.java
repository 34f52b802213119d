package dk.samvagt.solving;

/** How far a solve is. */
public enum SolveStatus {
    /** None was asked for, or long ago. */
    IDLE,
    QUEUED,
    RUNNING,
    /** Used its time, or found nothing more to do. */
    DONE,
    /** A person stopped it; the best so far is kept. */
    STOPPED,
    FAILED;

    /** True where it waits or runs. */
    public boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
