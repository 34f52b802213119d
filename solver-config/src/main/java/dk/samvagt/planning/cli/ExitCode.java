package dk.samvagt.planning.cli;

/** What the command line tells the shell. */
final class ExitCode {

    /** A plan that breaks no hard rule and leaves nothing out. */
    static final int DONE = 0;

    /** A plan, but visits were left out or a hard rule is broken. */
    static final int INCOMPLETE = 1;

    /** The folder or the call is wrong; nothing was written. */
    static final int BAD_INPUT = 2;

    /** Something failed that is not the caller's fault. */
    static final int FAILED = 3;

    private ExitCode() {}
}
