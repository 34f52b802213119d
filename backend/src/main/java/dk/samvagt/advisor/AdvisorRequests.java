package dk.samvagt.advisor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What the members of all teams ask of advisors. None can be deleted. */
interface AdvisorRequests extends Repository<AdvisorRequest, UUID> {

    List<AdvisorRequest> findAllByTeamOrderByAskedAtAscIdAsc(String team);

    Optional<AdvisorRequest> findByTeamAndId(String team, UUID id);

    boolean existsByTeam(String team);

    AdvisorRequest save(AdvisorRequest request);
}
