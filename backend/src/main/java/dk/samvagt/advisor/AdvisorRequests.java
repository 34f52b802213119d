package dk.samvagt.advisor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the members of all teams ask of advisors. None can be deleted. */
interface AdvisorRequests extends Repository<AdvisorRequest, UUID> {

    List<AdvisorRequest> findAllByTeamOrderByAskedAtAscIdAsc(String team);

    Optional<AdvisorRequest> findByTeamAndId(String team, UUID id);

    /** Those that are arranged for a day. */
    @Query("select r from AdvisorRequest r where r.team = :team and r.appointed.date = :date"
            + " order by r.appointed.start, r.id")
    List<AdvisorRequest> arrangedOn(String team, LocalDate date);

    boolean existsByTeam(String team);

    AdvisorRequest save(AdvisorRequest request);
}
