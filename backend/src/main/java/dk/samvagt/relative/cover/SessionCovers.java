package dk.samvagt.relative.cover;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The respites for all teams' offers. */
public interface SessionCovers extends Repository<SessionCover, UUID> {

    @Query("select c from SessionCover c where c.team = :team and c.given = :given and c.calledOffAt is null"
            + " order by c.span.date, c.span.from")
    List<SessionCover> standing(String team, UUID given);

    SessionCover save(SessionCover cover);
}
