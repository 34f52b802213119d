package dk.samvagt.offer.partner;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The partners of all teams. */
interface Partners extends Repository<Partner, UUID> {

    List<Partner> findAllByTeamOrderByName(String team);

    Optional<Partner> findByTeamAndId(String team, UUID id);

    Partner saveAndFlush(Partner partner);
}
