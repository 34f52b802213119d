package dk.samvagt.citizen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The citizens of all teams. */
interface Citizens extends Repository<Citizen, UUID> {

    List<Citizen> findAllByTeamOrderByPosition(String team);

    List<Citizen> findAllByTeamAndInfoIdIn(String team, Collection<String> ids);

    Optional<Citizen> findByTeamAndInfoId(String team, String citizen);

    List<Citizen> findAllByTeamAndJoinedOnGreaterThanEqualOrderByJoinedOnAscPositionAsc(String team, LocalDate day);

    Citizen save(Citizen citizen);
}
