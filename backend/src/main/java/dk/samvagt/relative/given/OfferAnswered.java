package dk.samvagt.relative.given;

import java.util.UUID;

/**
 * A relative has answered an offer on their own page. Published within the transaction.
 *
 * @param team id of the team
 * @param given id of the offer in the relative's hands
 */
public record OfferAnswered(String team, UUID given) {}
