package dk.samvagt.dayplan.plan;

import java.time.Instant;

/**
 * A rule that a person broke knowingly.
 *
 * @param rule the rule's code
 * @param reason the person's own words
 * @param by username of the person
 * @param at when
 */
public record KnownBreak(String rule, String reason, String by, Instant at) {}
