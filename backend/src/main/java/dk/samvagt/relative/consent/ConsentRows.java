package dk.samvagt.relative.consent;

import dk.samvagt.relative.ConsentTopic;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The consents of all teams' citizens. */
public interface ConsentRows extends Repository<Consent, UUID> {

    @Query("select c from Consent c where c.team = :team and c.relativeId = :relative and c.citizen = :citizen"
            + " and c.topic = :topic and c.ending is null")
    Optional<Consent> standing(String team, UUID relative, String citizen, ConsentTopic topic);

    @Query("select c from Consent c where c.team = :team and c.relativeId = :relative and c.citizen = :citizen"
            + " and c.ending is null")
    List<Consent> standing(String team, UUID relative, String citizen);

    @Query("select c from Consent c where c.team = :team and c.citizen in :citizens and c.topic = :topic"
            + " and c.ending is null")
    List<Consent> standing(String team, Collection<String> citizens, ConsentTopic topic);

    /** All that were ever given for a relative, the newest first. */
    @Query("select c from Consent c where c.team = :team and c.relativeId = :relative order by c.notedAt desc, c.id")
    List<Consent> ever(String team, UUID relative);

    Consent save(Consent consent);

    void flush();
}
