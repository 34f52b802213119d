package dk.samvagt.meeting.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The regular meetings of all teams. */
public interface SeriesRows extends Repository<MeetingSeries, UUID> {

    List<MeetingSeries> findAllByTeam(String team);

    Optional<MeetingSeries> findByTeamAndId(String team, UUID id);

    MeetingSeries save(MeetingSeries series);
}
