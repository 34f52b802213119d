package dk.samvagt.dayplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All proposals. */
public interface Proposals extends Repository<Proposal, UUID> {

    /** A day's, newest first. */
    List<Proposal> findByDayPlanIdOrderByCreatedAtDescIdDesc(UUID dayPlanId);

    /** A day's in one of these states, newest first. */
    List<Proposal> findByDayPlanIdAndStateInOrderByCreatedAtDescIdDesc(
            UUID dayPlanId, Collection<Proposal.State> states);

    /** How many of a day's are in this state. */
    int countByDayPlanIdAndState(UUID dayPlanId, Proposal.State state);

    /** One of a day's. */
    Optional<Proposal> findByIdAndDayPlanId(UUID id, UUID dayPlanId);

    /** Keeps a proposal. */
    Proposal save(Proposal proposal);
}
