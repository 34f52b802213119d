package dk.samvagt.meeting.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The meetings that somebody has touched, of all teams. */
public interface Meetings extends Repository<Meeting, UUID> {

    Optional<Meeting> findByTeamAndId(String team, UUID id);

    List<Meeting> findAllByTeam(String team);

    @Query("select m from Meeting m where m.team = :team and"
            + " (m.appointment.date between :from and :to or m.ofDate between :from and :to)")
    List<Meeting> around(String team, LocalDate from, LocalDate to);

    @Query("select m from Meeting m where m.team = :team and m.state = 'RUNNING'")
    List<Meeting> running(String team);

    @Query("select m from Meeting m where m.team = :team and m.state = 'HELD'"
            + " order by m.appointment.date desc, m.appointment.start desc")
    List<Meeting> held(String team);

    Meeting save(Meeting meeting);
}
