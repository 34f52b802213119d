package dk.samvagt.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The visits of all teams. */
interface Visits extends Repository<Visit, UUID> {

    @Query("select v from Visit v where v.team = :team and v.help.date between :from and :to"
            + " order by v.help.date, v.position, v.help.id")
    List<Visit> between(String team, LocalDate from, LocalDate to);

    @Query("select v from Visit v where v.team = :team and (v.added.at >= :since or v.changed.at >= :since)")
    List<Visit> touchedByHandSince(String team, Instant since);

    @Query("select distinct v.help.date from Visit v where v.team = :team order by v.help.date")
    List<LocalDate> dates(String team);

    @Query("select v from Visit v where v.team = :team and (v.help.date in :dates or v.help.id in :ids)")
    List<Visit> onAnyOf(String team, Collection<LocalDate> dates, Collection<String> ids);

    Optional<Visit> findByTeamAndHelpId(String team, String visit);

    Visit save(Visit visit);

    void delete(Visit visit);
}
