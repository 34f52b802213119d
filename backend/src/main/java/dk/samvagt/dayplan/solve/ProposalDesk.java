package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.DayPlanChanged;
import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.ProposalCause;
import dk.samvagt.dayplan.plan.Proposals;
import dk.samvagt.dayplan.plan.StalePlanException;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.PlanDifference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps proposals while they are computed. Every verb needs the transaction of what it belongs to. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProposalDesk {

    private static final List<Proposal.State> COMPUTING = List.of(Proposal.State.COMPUTING);
    private static final List<Proposal.State> OPEN = List.of(Proposal.State.OPEN);

    private final Proposals proposals;
    private final TeamDays days;
    private final PlanDifference difference;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposalDesk(
            Proposals proposals,
            TeamDays days,
            PlanDifference difference,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.days = days;
        this.difference = difference;
        this.events = events;
        this.clock = clock;
    }

    /** A proposal to be computed; the one under way is given the new cause. */
    UUID open(UUID dayId, ProposalCause cause, Map<String, String> details) {
        Optional<Proposal> computing = findComputing(dayId);
        computing.ifPresent(proposal -> proposal.concerns(cause, details));
        return computing
                .orElseGet(() -> proposals.save(new Proposal(day(dayId), cause, details, clock.instant())))
                .id();
    }

    /** Those that wait for an answer because of this need none any more; the one under way gets another cause. */
    void withdraw(UUID dayId, ProposalCause cause, Map<String, String> details) {
        proposals.findByDayPlanIdAndStateInOrderByCreatedAtDescIdDesc(dayId, OPEN).stream()
                .filter(proposal -> proposal.cause() == cause)
                .filter(proposal -> proposal.details().equals(details))
                .forEach(Proposal::outdate);
    }

    /** The one under way, begun anew where it started from another version. */
    void startFrom(UUID dayId, int version) {
        Proposal proposal = findComputing(dayId)
                .orElseGet(() ->
                        proposals.save(new Proposal(day(dayId), ProposalCause.ASKED_FOR, Map.of(), clock.instant())));
        if (proposal.baseVersion() != version) {
            proposal.startAnew();
        }
    }

    /**
     * Keeps the best so far.
     *
     * @throws StalePlanException where the plan has changed since planning started from it
     */
    void improve(JudgedDay from, JudgedDay better) {
        int seen = from.snapshot().version();
        TeamDay day = day(from.snapshot().id());
        if (day.version() != seen) {
            throw new StalePlanException(seen, day.version());
        }
        Figures figures = Figures.of(better);
        findComputing(day.id())
                .ifPresent(proposal ->
                        proposal.improve(seen, better.layout(), difference.between(from, better), figures.toMap()));
    }

    Optional<Proposal> findComputing(UUID dayId) {
        return proposals.findByDayPlanIdAndStateInOrderByCreatedAtDescIdDesc(dayId, COMPUTING).stream()
                .findFirst();
    }

    /** The solve has ended: its proposal waits for an answer, in the place of those before it. */
    void finish(DayKey key) {
        days.findByTeamAndDate(key.team(), key.date()).ifPresent(this::finish);
    }

    private void finish(TeamDay day) {
        Optional<Proposal> computing = findComputing(day.id());
        if (computing.isEmpty()) {
            return;
        }
        Proposal proposal = computing.get();
        proposal.finish();
        if (proposal.isOpen()) {
            proposals.findByDayPlanIdAndStateInOrderByCreatedAtDescIdDesc(day.id(), OPEN).stream()
                    .filter(other -> !other.id().equals(proposal.id()))
                    .forEach(Proposal::outdate);
        }
        events.publishEvent(new DayPlanChanged(day.team(), day.date(), day.version(), null, "PROPOSAL"));
    }

    private TeamDay day(UUID id) {
        return days.findById(id).orElseThrow(() -> new IllegalStateException("There is no day plan " + id + "."));
    }
}
