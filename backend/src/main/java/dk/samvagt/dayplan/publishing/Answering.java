package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.Proposals;
import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DayAudit;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JointStarts;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts proposals, whole or in part, or says no. */
@Service
class Answering {

    private final Days days;
    private final Proposals proposals;
    private final JointStarts jointStarts;
    private final DayChanges changes;
    private final DayAudit audit;
    private final TransactionTemplate transaction;
    private final CurrentUser currentUser;
    private final Clock clock;

    Answering(
            Days days,
            Proposals proposals,
            JointStarts jointStarts,
            DayChanges changes,
            DayAudit audit,
            TransactionTemplate transaction,
            CurrentUser currentUser,
            Clock clock) {
        this.days = days;
        this.proposals = proposals;
        this.jointStarts = jointStarts;
        this.changes = changes;
        this.audit = audit;
        this.transaction = transaction;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Takes the changes that are wanted and still possible. The rest of the plan stays as it is.
     *
     * @throws ProblemException {@code UNKNOWN_PROPOSAL}, {@code PROPOSAL_CLOSED}, {@code UNKNOWN_CHANGE},
     *     {@code STALE_VERSION}
     */
    void accept(String team, LocalDate date, UUID id, AcceptRequest wanted) {
        DaySnapshot day = days.get(team, date);
        Proposal proposal = get(day, id);
        refuseUnlessOpen(proposal);
        if (wanted.version() != day.version()) {
            throw DayChanges.stale(day.version());
        }
        Set<StopKey> taken = taken(proposal, wanted, day);
        if (taken.isEmpty()) {
            throw new ProblemException(DayPlanProblem.PROPOSAL_CLOSED);
        }
        Layout target = proposal.target().orElseThrow(() -> new ProblemException(DayPlanProblem.PROPOSAL_CLOSED));
        Layout accepted = accepted(day, proposal, target, taken);
        String by = currentUser.get().displayName();
        Deed deed = Deed.of(ChangeType.PROPOSAL_ACCEPTED, by, null, Map.of("count", String.valueOf(taken.size())));
        transaction.executeWithoutResult(status -> {
            // Answered first: once the plan has changed, what was accepted would look as if it no longer fitted.
            Proposal answered = get(day, id);
            refuseUnlessOpen(answered);
            answered.accept(by, clock.instant());
            changes.rearrange(day, accepted, List.of(deed));
        });
    }

    /**
     * Says no.
     *
     * @throws ProblemException {@code UNKNOWN_PROPOSAL}, {@code PROPOSAL_CLOSED}
     */
    void reject(String team, LocalDate date, UUID id) {
        DaySnapshot day = days.get(team, date);
        String by = currentUser.get().displayName();
        transaction.executeWithoutResult(status -> {
            Proposal proposal = get(day, id);
            refuseUnlessOpen(proposal);
            proposal.reject(by, clock.instant());
            audit.rejected(
                    day, proposal.changes().stream().map(ProposedChange::visit).toList());
        });
    }

    private Proposal get(DaySnapshot day, UUID id) {
        return proposals
                .findByIdAndDayPlanId(id, day.id())
                .orElseThrow(() -> new ProblemException(DayPlanProblem.UNKNOWN_PROPOSAL, id));
    }

    private static void refuseUnlessOpen(Proposal proposal) {
        if (!proposal.isOpen()) {
            throw new ProblemException(DayPlanProblem.PROPOSAL_CLOSED);
        }
    }

    /** The stops whose changes are taken; two who go together are taken together. */
    private static Set<StopKey> taken(Proposal proposal, AcceptRequest wanted, DaySnapshot day) {
        Map<String, ProposedChange> byId =
                proposal.changes().stream().collect(Collectors.toMap(ProposedChange::id, change -> change));
        List<String> ids =
                wanted.takesAll() || wanted.changes() == null ? List.copyOf(byId.keySet()) : wanted.changes();
        Set<String> visits = new HashSet<>();
        for (String id : ids) {
            ProposedChange change = byId.get(id);
            if (change == null) {
                throw new ProblemException(DayPlanProblem.UNKNOWN_CHANGE, id);
            }
            visits.add(change.visit());
        }
        Set<StopKey> taken = new TreeSet<>();
        proposal.changes().stream()
                .filter(change -> visits.contains(change.visit()))
                .filter(change -> Conflict.find(change, day).isEmpty())
                .forEach(change -> taken.add(change.key()));
        return taken;
    }

    private Layout accepted(DaySnapshot day, Proposal proposal, Layout target, Set<StopKey> taken) {
        boolean whole = taken.size() == proposal.changes().size() && proposal.baseVersion() == day.version();
        if (whole) {
            return target.fittedTo(
                    day.facts().shifts().keySet(),
                    day.facts().stops(),
                    day.facts().wishes());
        }
        Set<StopKey> done = day.layout().marks().keySet().stream()
                .filter(day.facts()::isHistory)
                .collect(Collectors.toSet());
        Layout partly = new PartialAcceptance(day.layout(), target).taking(taken, done);
        return jointStarts.settle(day, partly, List.of()).layout();
    }
}
