package dk.samvagt.meeting.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What members of all teams have promised. */
interface FollowUps extends Repository<FollowUp, UUID> {

    List<FollowUp> findAllByTeamAndDoneAtIsNullOrderByDue(String team);

    List<FollowUp> findAllByTeamAndIdIn(String team, Collection<UUID> ids);

    Optional<FollowUp> findByTeamAndId(String team, UUID id);

    FollowUp save(FollowUp followUp);

    void delete(FollowUp followUp);
}
