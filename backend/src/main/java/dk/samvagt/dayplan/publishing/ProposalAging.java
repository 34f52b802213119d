package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.DayPlanChanged;
import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.Proposals;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A proposal of which nothing can be taken any more is outdated, in the transaction that made it so. */
@Component
class ProposalAging {

    private static final List<Proposal.State> OPEN = List.of(Proposal.State.OPEN);

    private final DaySnapshots snapshots;
    private final Proposals proposals;

    ProposalAging(DaySnapshots snapshots, Proposals proposals) {
        this.snapshots = snapshots;
        this.proposals = proposals;
    }

    @EventListener
    void on(DayPlanChanged changed) {
        snapshots.findId(changed.team(), changed.date()).ifPresent(id -> {
            List<Proposal> open = proposals.findByDayPlanIdAndStateInOrderByCreatedAtDescIdDesc(id, OPEN);
            if (!open.isEmpty()) {
                DaySnapshot day = snapshots.get(changed.team(), changed.date());
                open.stream().filter(one -> nothingIsLeft(one, day)).forEach(Proposal::outdate);
            }
        });
    }

    private static boolean nothingIsLeft(Proposal proposal, DaySnapshot day) {
        return proposal.changes().stream()
                .allMatch(change -> Conflict.find(change, day).isPresent());
    }
}
