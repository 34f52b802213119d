package dk.samvagt.dayplan.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All kept plans. */
public interface TeamDays extends Repository<TeamDay, UUID> {

    /** The plan of a team's date. */
    Optional<TeamDay> findByTeamAndDate(String team, LocalDate date);

    /** The plan with this id. */
    Optional<TeamDay> findById(UUID id);

    /** Keeps a plan. */
    TeamDay save(TeamDay day);
}
