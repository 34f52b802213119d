package dk.samvagt.citizen;

import dk.samvagt.citizen.handover.HandoverDesk;
import dk.samvagt.citizen.handover.HandoverInfos;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up what is handed over and still true. Whoever shows it to a person publishes a
 * {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional(readOnly = true)
public class Handovers {

    private final HandoverDesk desk;

    Handovers(HandoverDesk desk) {
        this.desk = desk;
    }

    /** About these citizens of the team: what must be read first, then the newest. */
    public List<HandoverInfo> list(String team, Collection<String> citizens) {
        return HandoverInfos.of(desk.listOpen(team, citizens));
    }
}
