package dk.samvagt.citizen;

import java.util.UUID;

/**
 * What the next one must know was written, told anew, read by somebody more, or is no longer true. Published within the
 * transaction.
 *
 * @param team id of the team
 * @param handover id of the note
 */
public record HandoverChanged(String team, UUID handover) {}
