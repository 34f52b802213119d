package dk.samvagt.planning.benchmark;

/** A solution of a published problem. */
interface PublishedSolution {

    /** What the problem asks to be small, in its own unit. */
    double objective();

    /** The objective and what it is made of, for people. */
    String objectiveText();

    /** As it is written to a file. */
    String text();
}
