package dk.samvagt.solving;

/** What an area lets be solved in the background; a bean of this type is found by itself. */
public interface SolveWork {

    /** The kind of its keys. */
    String kind();

    /**
     * Computes until the time is used up, nothing more is to be found, or the run is asked to stop, then returns; saves
     * its best through {@link SolveRun#checkpoint} as it goes and before it returns. May be called again for the same
     * job, here or on another instance, after an instance has died or been shut down, and then goes on from what was
     * saved. Called outside any transaction.
     *
     * @throws SolveFailedException where it cannot be done; any other exception counts as a failure too
     */
    void run(SolveRun run);
}
