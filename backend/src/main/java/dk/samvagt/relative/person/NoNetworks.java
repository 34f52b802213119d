package dk.samvagt.relative.person;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which citizens have nobody. */
interface NoNetworks extends Repository<NoNetwork, UUID> {

    @Query("select n from NoNetwork n where n.team = :team and n.citizen = :citizen and n.unsetAt is null")
    Optional<NoNetwork> standing(String team, String citizen);

    NoNetwork save(NoNetwork fact);
}
