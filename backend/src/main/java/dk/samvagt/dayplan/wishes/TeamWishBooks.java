package dk.samvagt.dayplan.wishes;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What all teams have answered. */
interface TeamWishBooks extends Repository<TeamWishBook, String> {

    Optional<TeamWishBook> findByTeam(String team);

    TeamWishBook save(TeamWishBook book);
}
