package dk.samvagt.dayplan.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that was ever done to plans; only added to. */
interface Changes extends Repository<Change, UUID> {

    Change save(Change change);

    List<Change> findByDayPlanIdOrderByNumberDesc(UUID dayPlanId);

    Optional<Change> findFirstByDayPlanIdOrderByNumberDesc(UUID dayPlanId);

    @Query("""
            select change from Change change
            where change.dayPlanId = :dayPlanId and change.type in :types
              and not exists (select 1 from Change back where back.undoes = change.id)
            order by change.number desc
            """)
    List<Change> findNotUndone(UUID dayPlanId, Collection<ChangeType> types, Limit limit);

    @Query("select change.undoes from Change change where change.dayPlanId = :dayPlanId and change.undoes is not null")
    Set<UUID> findUndone(UUID dayPlanId);
}
