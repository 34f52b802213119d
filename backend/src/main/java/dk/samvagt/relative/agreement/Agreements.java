package dk.samvagt.relative.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The agreements of all teams. None is deleted. */
public interface Agreements extends Repository<Agreement, UUID> {

    List<Agreement> findAllByTeam(String team);

    List<Agreement> findAllByTeamAndCitizen(String team, String citizen);

    Optional<Agreement> findByTeamAndId(String team, UUID id);

    /** Those that have been agreed and had not stopped by a day. */
    @Query("select a from Agreement a where a.team = :team and a.countsFrom is not null"
            + " and (a.stoppedFrom is null or a.stoppedFrom > :day)")
    List<Agreement> everAgreed(String team, LocalDate day);

    @Query("select a from Agreement a where a.team = :team and a.terms.relative = :relative")
    List<Agreement> withRelative(String team, UUID relative);

    Agreement save(Agreement agreement);
}
