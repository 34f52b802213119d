package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.board.Summary;
import dk.samvagt.dayplan.plan.Proposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A better plan to be accepted, in part or not.
 *
 * @param reason what it answers to, as a sentence
 * @param summary the day as it would be
 * @param changes what would change for whom
 */
@Schema(name = "Proposal")
record ProposalView(
        UUID id,
        Instant createdAt,
        String reason,
        Proposal.State state,
        Summary summary,
        List<PlanChangeView> changes) {}
