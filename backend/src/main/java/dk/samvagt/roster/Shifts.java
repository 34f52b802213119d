package dk.samvagt.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shifts of all teams; those that are set aside are found only where that is asked for. */
interface Shifts extends Repository<Shift, UUID> {

    /** Later than any shift. */
    LocalDate ALWAYS = LocalDate.of(2999, 12, 31);

    @Query("select s from Shift s where s.team = :team and not s.setAside"
            + " and s.info.date between :from and :to"
            + " order by s.info.date, s.position")
    List<Shift> between(String team, LocalDate from, LocalDate to);

    @Query("select s from Shift s where s.team = :team and s.info.member = :member and not s.setAside"
            + " and s.info.date between :from and :to order by s.info.date, s.info.start")
    List<Shift> ofMember(String team, String member, LocalDate from, LocalDate to);

    @Query("select s from Shift s where s.team = :team and s.info.member = :member and s.setAside"
            + " and s.info.date between :from and :to order by s.info.date, s.info.start")
    List<Shift> setAside(String team, String member, LocalDate from, LocalDate to);

    @Query("select distinct s.info.date from Shift s where s.team = :team and not s.setAside")
    List<LocalDate> dates(String team);

    /** Those that are set aside are among them. */
    @Query("select s from Shift s where s.team = :team and s.info.date in :dates")
    List<Shift> onAnyOf(String team, Collection<LocalDate> dates);

    Shift save(Shift shift);

    void delete(Shift shift);
}
