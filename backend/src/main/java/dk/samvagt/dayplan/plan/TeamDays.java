package dk.samvagt.dayplan.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All kept plans. */
public interface TeamDays extends Repository<TeamDay, UUID> {

    /** The plan of a team's date. */
    Optional<TeamDay> findByTeamAndDate(String team, LocalDate date);

    /** The plan with this id. */
    Optional<TeamDay> findById(UUID id);

    /** A plan's version. */
    @Query("select day.version from TeamDay day where day.id = :id")
    Optional<Integer> findVersion(UUID id);

    /** Who was sent to whom by the plans published for these dates; both ends included. */
    @Query("""
            select new dk.samvagt.dayplan.plan.Meetings(told.citizen, told.member, count(told.visit))
            from TeamDay day join day.told told
            where day.team = :team and day.date between :from and :to and told.citizen is not null
            group by told.citizen, told.member
            """)
    List<Meetings> listMeetings(String team, LocalDate from, LocalDate to);

    /** The dates that have a plan; both ends included. */
    @Query(
            "select day.date from TeamDay day where day.team = :team and day.date between :from and :to order by day.date")
    List<LocalDate> listDates(String team, LocalDate from, LocalDate to);

    /** The dates whose plan has been published; both ends included. */
    @Query("""
            select day.date from TeamDay day
            where day.team = :team and day.date between :from and :to
                and day.status = dk.samvagt.dayplan.plan.PlanStatus.PUBLISHED
            """)
    List<LocalDate> listPublished(String team, LocalDate from, LocalDate to);

    /** When members were told to visit a citizen, by time; both ends included. */
    @Query("""
            select new dk.samvagt.dayplan.plan.ToldVisit(day.date, told.start, told.member)
            from TeamDay day join day.told told
            where day.team = :team and told.citizen = :citizen and day.date between :from and :to
            order by day.date, told.start, told.member
            """)
    List<ToldVisit> listTold(String team, String citizen, LocalDate from, LocalDate to);

    /** Keeps a plan. */
    TeamDay save(TeamDay day);
}
