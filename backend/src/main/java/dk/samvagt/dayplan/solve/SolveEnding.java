package dk.samvagt.dayplan.solve;

import dk.samvagt.solving.SolveChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When a solve has ended, in the same transaction, its proposal is ready. */
@Component
class SolveEnding {

    private final ProposalDesk proposals;

    SolveEnding(ProposalDesk proposals) {
        this.proposals = proposals;
    }

    @EventListener
    void on(SolveChanged changed) {
        if (changed.key().kind().equals(DayKey.KIND) && !changed.status().isUnderWay()) {
            proposals.finish(DayKey.of(changed.key()));
        }
    }
}
