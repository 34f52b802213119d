package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.plan.ProposalCause;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.RunningSolves;
import dk.samvagt.solving.SolveJobs;
import dk.samvagt.solving.SolveState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets days be planned in the background. */
@Service
public class DaySolves implements RunningSolves {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SolveJobs jobs;
    private final ProposalDesk proposals;

    DaySolves(SolveJobs jobs, ProposalDesk proposals) {
        this.jobs = jobs;
        this.proposals = proposals;
    }

    /**
     * Asks for a better plan: of a draft at once, of a published plan as a proposal.
     *
     * @param by display name of the person who asks; null where nobody does
     * @throws dk.samvagt.shared.ProblemException {@code SOLVE_RUNNING}
     */
    @Transactional
    public SolveState start(DaySnapshot day, Duration limit, @Nullable String by) {
        SolveState started = jobs.start(key(day).solveKey(), limit, new SolveWish(by));
        if (day.isPublished()) {
            proposals.open(day.id(), ProposalCause.ASKED_FOR, Map.of());
        }
        return started;
    }

    /**
     * Asks for a proposal because something has happened on a published day; to be called in the transaction of what
     * has happened. A solve that runs already takes it into account by itself.
     *
     * @return the proposal's id
     */
    @Transactional
    public UUID propose(DaySnapshot day, Duration limit, ProposalCause cause, Map<String, String> details) {
        DayKey key = key(day);
        if (!jobs.state(key.solveKey()).status().isUnderWay()) {
            jobs.start(key.solveKey(), limit, new SolveWish(null));
        }
        return proposals.open(day.id(), cause, details);
    }

    /** What waits for an answer because of this is withdrawn; to be called in the transaction that ended the cause. */
    @Transactional
    public void withdraw(DaySnapshot day, ProposalCause cause, Map<String, String> details) {
        proposals.withdraw(day.id(), cause, details);
    }

    /** The day's latest solve. */
    public SolveState state(String team, LocalDate date) {
        return jobs.state(new DayKey(team, date).solveKey());
    }

    /** Stops the day's solve and keeps the best so far. Not to be called in a transaction. */
    public SolveState stop(String team, LocalDate date) {
        return jobs.stop(new DayKey(team, date).solveKey(), PATIENCE);
    }

    @Override
    public Optional<UUID> find(String team, LocalDate date) {
        return Optional.of(state(team, date))
                .filter(state -> state.status().isUnderWay())
                .map(SolveState::job);
    }

    private static DayKey key(DaySnapshot day) {
        return new DayKey(day.team(), day.date());
    }
}
