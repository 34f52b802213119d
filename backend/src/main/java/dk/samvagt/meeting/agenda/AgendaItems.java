package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.TopicKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is on the agendas of all teams' meetings. */
interface AgendaItems extends Repository<AgendaItem, UUID> {

    @Query("select i from AgendaItem i where i.team = :team and i.meetingId = :meeting order by i.position, i.id")
    List<AgendaItem> ofMeeting(String team, UUID meeting);

    @Query("select i from AgendaItem i where i.team = :team and i.meetingId in :meetings order by i.position, i.id")
    List<AgendaItem> ofMeetings(String team, Collection<UUID> meetings);

    Optional<AgendaItem> findByTeamAndMeetingIdAndId(String team, UUID meeting, UUID id);

    Optional<AgendaItem> findByTeamAndMeetingIdAndKey(String team, UUID meeting, String key);

    /** What members wanted to talk about and no meeting is through with. */
    @Query("select i from AgendaItem i where i.team = :team and i.kind = 'OWN'"
            + " and i.outcome in ('OPEN', 'LATER', 'NOT_REACHED') order by i.position, i.id")
    List<AgendaItem> ownWaiting(String team);

    /** What meetings have put off since, and its source may have fallen silent about meanwhile; the last first. */
    @Query("select i from AgendaItem i where i.team = :team and i.kind in :kinds"
            + " and i.outcome in ('LATER', 'NOT_REACHED') and i.settledAt >= :since order by i.settledAt desc, i.id")
    List<AgendaItem> putOffSince(String team, Collection<TopicKind> kinds, Instant since);

    /** Keys of what meetings have settled since. */
    @Query("select i.key from AgendaItem i where i.team = :team and i.outcome in ('DECIDED', 'DONE')"
            + " and i.settledAt >= :since")
    Set<String> keysSettledSince(String team, Instant since);

    /** What the team has handed on to the advisor and no later meeting has settled otherwise, the newest first. */
    @Query("select i from AgendaItem i where i.team = :team and i.outcome = 'HANDED_ON' and not exists"
            + " (select 1 from AgendaItem later where later.needId = i.needId and later.settledAt > i.settledAt"
            + " and later.outcome in ('DECIDED', 'DONE')) order by i.settledAt desc")
    List<AgendaItem> handedOn(String team);

    @Query("select i from AgendaItem i where i.team = :team and i.releasedAt is not null order by i.releasedAt desc")
    List<AgendaItem> released(String team);

    AgendaItem save(AgendaItem item);

    void delete(AgendaItem item);
}
