package dk.samvagt.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The offers of all teams. */
interface Offers extends Repository<Offer, UUID> {

    Optional<Offer> findByTeamAndKey(String team, String key);

    List<Offer> findAllByTeamOrderByKey(String team);

    Offer save(Offer offer);

    Offer saveAndFlush(Offer offer);
}
