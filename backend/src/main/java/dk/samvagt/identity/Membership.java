package dk.samvagt.identity;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * That somebody belongs to a team.
 *
 * @param team id of the team
 * @param member which of its members they are, or null for one who serves the team
 */
@Embeddable
public record Membership(String team, @Nullable String member) {}
