package dk.samvagt.relative.agreement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The minutes of all teams' talks about who does what. */
public interface MinutesRows extends Repository<AgreementMinutes, UUID> {

    @Query("select m from AgreementMinutes m where m.team = :team and m.citizen = :citizen"
            + " order by m.text.heldOn desc, m.writtenAt desc")
    List<AgreementMinutes> about(String team, String citizen);

    List<AgreementMinutes> findAllByTeamAndRelative(String team, UUID relative);

    Optional<AgreementMinutes> findByTeamAndId(String team, UUID id);

    AgreementMinutes save(AgreementMinutes minutes);
}
