package dk.samvagt.relative;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The respites of all teams. */
interface Respites extends Repository<Respite, UUID> {

    @Query("select r from Respite r left join fetch r.relative"
            + " where r.team = :team and r.date between :from and :to order by r.date, r.position")
    List<Respite> between(String team, LocalDate from, LocalDate to);

    /** Those of the team's file. */
    @Modifying
    @Query("delete from Respite r where r.team = :team and r.date in :dates and r.coverId is null")
    void deleteOn(String team, Collection<LocalDate> dates);

    @Modifying
    @Query("delete from Respite r where r.coverId = :cover")
    void deleteOf(UUID cover);

    /** The double's become those of the one who stays. */
    @Modifying(flushAutomatically = true)
    @Query(
            value = "update respite set relative_id = :kept where team = :team and relative_id = :gone",
            nativeQuery = true)
    void move(String team, UUID gone, UUID kept);

    Respite save(Respite respite);
}
