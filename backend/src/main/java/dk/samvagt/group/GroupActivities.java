package dk.samvagt.group;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The group activities of all teams. */
interface GroupActivities extends Repository<GroupActivity, UUID> {

    @Query("select g from GroupActivity g where g.team = :team and g.info.date between :from and :to"
            + " order by g.info.date, g.position")
    List<GroupActivity> between(String team, LocalDate from, LocalDate to);

    @Query("select distinct g.info.date from GroupActivity g where g.team = :team")
    List<LocalDate> dates(String team);

    @Query("select g from GroupActivity g where g.team = :team and (g.info.date in :dates or g.info.id in :ids)")
    List<GroupActivity> onAnyOf(String team, Collection<LocalDate> dates, Collection<String> ids);

    GroupActivity save(GroupActivity activity);

    void delete(GroupActivity activity);
}
