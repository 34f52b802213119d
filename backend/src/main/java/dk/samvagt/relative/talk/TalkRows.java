package dk.samvagt.relative.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The talks with all teams' relatives. None is deleted. */
public interface TalkRows extends Repository<RelativeTalk, UUID> {

    @Query("select t from RelativeTalk t where t.team = :team and t.time.date between :from and :to"
            + " and t.state <> dk.samvagt.relative.talk.TalkState.CALLED_OFF")
    List<RelativeTalk> between(String team, LocalDate from, LocalDate to);

    @Query("select t from RelativeTalk t where t.team = :team order by t.time.date desc, t.plannedAt desc")
    List<RelativeTalk> ofTeam(String team);

    @Query("select t from RelativeTalk t where t.team = :team and t.talk.relative = :relative")
    List<RelativeTalk> with(String team, UUID relative);

    @Query("select t from RelativeTalk t where t.team = :team and t.talk.relative = :relative and t.time.date >= :from"
            + " and t.state = dk.samvagt.relative.talk.TalkState.PLANNED order by t.time.date, t.time.earliest")
    List<RelativeTalk> plannedFrom(String team, UUID relative, LocalDate from);

    @Query("select t from RelativeTalk t where t.team = :team and t.talk.member = :member"
            + " and t.state = dk.samvagt.relative.talk.TalkState.PLANNED")
    List<RelativeTalk> plannedWith(String team, String member);

    Optional<RelativeTalk> findByTeamAndVisit(String team, String visit);

    Optional<RelativeTalk> findByTeamAndId(String team, UUID id);

    RelativeTalk save(RelativeTalk talk);
}
