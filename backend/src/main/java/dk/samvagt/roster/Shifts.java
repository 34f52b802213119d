package dk.samvagt.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shifts of all teams. */
interface Shifts extends Repository<Shift, UUID> {

    @Query("select s from Shift s where s.team = :team and s.info.date between :from and :to"
            + " order by s.info.date, s.position")
    List<Shift> between(String team, LocalDate from, LocalDate to);

    @Query("select s from Shift s where s.team = :team and s.info.member = :member"
            + " and s.info.date between :from and :to order by s.info.date, s.info.start")
    List<Shift> ofMember(String team, String member, LocalDate from, LocalDate to);

    @Query("select s from Shift s where s.team = :team and s.info.member = :member and s.info.date > :day"
            + " order by s.info.date, s.info.start")
    List<Shift> ofMemberAfter(String team, String member, LocalDate day);

    @Query("select distinct s.info.date from Shift s where s.team = :team")
    List<LocalDate> dates(String team);

    @Query("select s from Shift s where s.team = :team and s.info.date in :dates")
    List<Shift> onAnyOf(String team, Collection<LocalDate> dates);

    Shift save(Shift shift);

    void delete(Shift shift);
}
