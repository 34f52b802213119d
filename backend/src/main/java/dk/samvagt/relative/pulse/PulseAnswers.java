package dk.samvagt.relative.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the relatives of all teams have answered. */
public interface PulseAnswers extends Repository<PulseAnswer, UUID> {

    /** In no order that tells which came first. */
    @Query("select p from PulseAnswer p where p.team = :team and p.month >= :since order by p.id")
    List<PulseAnswer> since(String team, LocalDate since);

    PulseAnswer save(PulseAnswer answer);
}
