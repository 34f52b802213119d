package dk.samvagt.team;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All teams. */
interface Teams extends Repository<Team, UUID> {

    Optional<Team> findByKey(String key);

    List<Team> findAllByKeyInOrderByName(Collection<String> keys);

    List<Team> findAllByOrderByName();

    Team save(Team team);
}
