package dk.samvagt.relative.need;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.quiet.HeardSignal;
import dk.samvagt.relative.quiet.LastSignal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The needs of all teams' relatives. None can be deleted. */
public interface Needs extends Repository<RelativeNeed, UUID> {

    List<RelativeNeed> findAllByTeam(String team);

    List<RelativeNeed> findAllByTeamAndCourseStateNot(String team, NeedState state);

    List<RelativeNeed> findAllByTeamAndIdIn(String team, Collection<UUID> ids);

    List<RelativeNeed> findAllByTeamAndRelativeId(String team, UUID relative);

    Optional<RelativeNeed> findByTeamAndId(String team, UUID id);

    @Query("select n from RelativeNeed n join n.signals.heard s where s.id = :signal")
    Optional<RelativeNeed> findBySignal(UUID signal);

    boolean existsByTeam(String team);

    /** Where a new signal gathers: unanswered needs of the kind about the same people, the oldest first. */
    @Query(
            "select n from RelativeNeed n where n.team = :team and n.citizen = :citizen and n.kind = :kind"
                    + " and n.relativeId is not distinct from :relative and n.course.state in ('OPEN', 'ON_AGENDA') order by n.flaggedAt")
    List<RelativeNeed> unanswered(String team, String citizen, @Nullable UUID relative, NeedKind kind);

    /** What others have seen of named relatives from a time on; what they ask for themselves is no part of it. */
    @Query("select new dk.samvagt.relative.quiet.HeardSignal(n.relativeId, s.at, s.urgency)"
            + " from RelativeNeed n join n.signals.heard s"
            + " where n.team = :team and n.relativeId is not null and s.takenBackAt is null and s.at >= :since"
            + " and s.username not like 'relative:%'")
    List<HeardSignal> heardSince(String team, Instant since);

    /** When something was last seen about each named relative. */
    @Query("select new dk.samvagt.relative.quiet.LastSignal(n.relativeId, max(s.at))"
            + " from RelativeNeed n join n.signals.heard s"
            + " where n.team = :team and n.relativeId is not null and s.takenBackAt is null group by n.relativeId")
    List<LastSignal> lastHeard(String team);

    RelativeNeed save(RelativeNeed need);
}
