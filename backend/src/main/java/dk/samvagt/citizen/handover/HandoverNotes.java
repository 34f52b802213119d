package dk.samvagt.citizen.handover;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is handed over in all teams. None can be deleted. */
public interface HandoverNotes extends Repository<Handover, UUID> {

    @Query("select h from Handover h where h.team = :team and h.closedAt is null")
    List<Handover> open(String team);

    @Query("select h from Handover h where h.team = :team and h.citizen in :citizens and h.closedAt is null")
    List<Handover> open(String team, Collection<String> citizens);

    List<Handover> findAllByTeamAndCitizen(String team, String citizen);

    Optional<Handover> findByTeamAndId(String team, UUID id);

    boolean existsByTeam(String team);

    Handover save(Handover handover);
}
