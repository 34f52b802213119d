package dk.samvagt.meeting;

import dk.samvagt.meeting.agenda.Releases;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What relatives may read of minutes: what the team has released to them, while the citizen's consent to minutes stands.
 * Whoever shows it publishes a {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional(readOnly = true)
public class ReleasedMinutes {

    private final Releases releases;

    ReleasedMinutes(Releases releases) {
        this.releases = releases;
    }

    /** The newest first; nothing for a relative of another team. */
    public List<ReleasedItem> list(String team, UUID relative) {
        return releases.list(team, relative);
    }
}
