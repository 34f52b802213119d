package dk.samvagt.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All days that members are away. */
interface DaysAway extends Repository<Absence, UUID> {

    List<Absence> findAllByTeamAndDate(String team, LocalDate date);

    Optional<Absence> findByTeamAndMemberAndDate(String team, String member, LocalDate date);

    Absence save(Absence absence);

    void delete(Absence absence);
}
