package dk.samvagt.citizen.crisis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The crisis cards of all teams' citizens. */
interface CrisisCardRows extends Repository<CrisisCard, UUID> {

    Optional<CrisisCard> findByTeamAndCitizen(String team, String citizen);

    List<CrisisCard> findAllByTeamAndCitizenIn(String team, Collection<String> citizens);

    CrisisCard save(CrisisCard card);

    void flush();
}
