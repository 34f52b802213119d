package dk.samvagt.dayplan.wishes;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Who changed what matters, and when. */
interface WishChanges extends Repository<WishChange, UUID> {

    List<WishChange> findByTeamOrderByAtDesc(String team, Limit limit);

    WishChange save(WishChange change);
}
