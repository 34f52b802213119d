package dk.samvagt.relative.book;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is written in all contact books. */
public interface BookMessages extends Repository<BookMessage, UUID> {

    /** The first first. */
    @Query("select m from BookMessage m where m.team = :team and m.relativeId = :relative and m.citizen = :citizen"
            + " order by m.at, m.id")
    List<BookMessage> thread(String team, UUID relative, String citizen);

    /** What relatives have written and nobody of the team has read. */
    @Query("select m from BookMessage m where m.team = :team and m.fromRelative and m.readAt is null order by m.at")
    List<BookMessage> unread(String team);

    List<BookMessage> findAllByTeamAndRelativeId(String team, UUID relative);

    BookMessage save(BookMessage message);
}
