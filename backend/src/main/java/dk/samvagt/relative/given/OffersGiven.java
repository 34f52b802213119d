package dk.samvagt.relative.given;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The offers that all teams' relatives have been given. None is deleted. */
public interface OffersGiven extends Repository<OfferGiven, UUID> {

    @Query("select g from OfferGiven g where g.team = :team order by g.suggestedAt desc, g.id")
    List<OfferGiven> ofTeam(String team);

    List<OfferGiven> findAllByTeamAndRelative(String team, UUID relative);

    Optional<OfferGiven> findByTeamAndId(String team, UUID id);

    OfferGiven save(OfferGiven given);
}
