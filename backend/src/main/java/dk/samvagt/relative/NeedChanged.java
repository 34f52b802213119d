package dk.samvagt.relative;

import java.util.UUID;

/**
 * A relative's need has taken a step, or its last signal was taken back. Published within the transaction.
 *
 * @param team id of the team
 * @param need id of the need
 * @param state where it is now
 */
public record NeedChanged(String team, UUID need, NeedState state) {}
