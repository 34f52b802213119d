package dk.samvagt.solving;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One instance's go at a job, as the work sees it. All methods may be called from any thread. */
public interface SolveRun {

    UUID job();

    SolveKey key();

    /** What was given when the job was asked for. */
    <T> T payload(Class<T> type);

    /** 1 the first time, more after an instance was lost or shut down. */
    int attempt();

    /** Computing time used by all attempts so far. */
    Duration elapsed();

    /** Computing time left, never negative; an attempt begins with at least one second. */
    Duration remaining();

    /** True once the work is to return: the time is up, a person stopped it, or another instance is to go on. */
    boolean shouldStop();

    /** Calls back once when the work is to return, at once where it already is; must return quickly itself. */
    void onStop(Runnable callback);

    /**
     * Reports how far the work is; costs nothing, saved within a second. Of several reports in a second the last counts.
     *
     * @param figure one point of the job's course, kept with those before it
     * @param best the best so far, in place of the one before, or null to keep that
     */
    void progress(Object figure, @Nullable Object best);

    /**
     * Runs the write in a transaction that holds this job: only one instance can, even where another has wrongly been
     * given up for dead.
     *
     * @throws SolveTakenOverException where the job has gone to another instance; nothing is written, and the work is
     *     to return without more ado
     */
    void checkpoint(Runnable write);
}
