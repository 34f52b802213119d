package dk.samvagt.relative;

import dk.samvagt.offer.NeedKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has seen what a relative needs: a new need, or one more signal on it. Published within the transaction.
 *
 * @param team id of the team
 * @param need id of the need
 * @param citizen id of the citizen, or null for a talk without a name
 * @param kind what is needed
 * @param urgency of the need, now
 */
public record NeedFlagged(String team, UUID need, @Nullable String citizen, NeedKind kind, Urgency urgency) {}
