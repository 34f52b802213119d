package dk.samvagt.offer;

import java.time.Instant;

/**
 * An offer of a team's catalogue.
 *
 * @param id the team's own id
 * @param version counts the changes
 * @param state where it is on its way
 * @param offer what it is
 * @param changedAt when it was last changed
 * @param changedBy who did it, or {@code system}
 */
public record OfferInfo(
        String id, int version, OfferState state, OfferDescription offer, Instant changedAt, String changedBy) {}
