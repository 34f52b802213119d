package dk.samvagt.solving;

import java.util.UUID;

/**
 * A solve was queued, began, reported progress or ended. Published as an application event on the instance where it
 * happens; queueing and ending are published inside their transaction, so that a listener's changes are part of it.
 */
public record SolveChanged(SolveKey key, UUID job, SolveStatus status) {}
