package dk.samvagt.citizen;

import dk.samvagt.citizen.handover.HandoverDesk;
import dk.samvagt.citizen.handover.HandoverInfos;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members have written down for the team's next meeting, and that it was taken up. Whoever shows what is found
 * here to a person publishes a {@link dk.samvagt.shared.AuditedEvent#seen}; closing is audited here.
 */
@Service
@Transactional
public class HandoversForMeetings {

    private final HandoverDesk desk;

    HandoversForMeetings(HandoverDesk desk) {
        this.desk = desk;
    }

    /** What is marked for the meeting and still true: what must be read first, then the newest. */
    @Transactional(readOnly = true)
    public List<HandoverInfo> list(String team) {
        return HandoverInfos.of(desk.listOpen(team)).stream()
                .filter(HandoverInfo::forMeeting)
                .toList();
    }

    /**
     * It is no longer true, or the meeting has seen to it.
     *
     * @param version the version that was seen
     * @param because what the meeting decided, or null
     * @param by name of the one who says so
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_HANDOVER}, {@code STALE_HANDOVER},
     *     {@code HANDOVER_CLOSED}
     */
    public void close(String team, UUID handover, int version, @Nullable String because, String by) {
        desk.close(team, handover, version, because, by);
    }
}
