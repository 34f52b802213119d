package dk.samvagt.relative;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The relatives of all teams' citizens. */
interface Relatives extends Repository<Relative, UUID> {

    List<Relative> findAllByTeam(String team);

    Relative save(Relative relative);
}
