package dk.samvagt.relative;

import dk.samvagt.relative.person.RelativeInfos;
import dk.samvagt.shared.ProblemException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up relatives for areas that serve them. Whoever shows what is found here to a person publishes a
 * {@link dk.samvagt.shared.AuditedEvent#seen}; changes are audited here.
 */
@Service
@Transactional
public class RelativeDirectory {

    private final RelativeInfos infos;

    RelativeDirectory(RelativeInfos infos) {
        this.infos = infos;
    }

    /** A relative of any team; empty for one who was merged into another. */
    @Transactional(readOnly = true)
    public Optional<RelativeInfo> find(UUID relative) {
        return infos.find(relative);
    }

    /**
     * A relative of a team.
     *
     * @throws ProblemException {@code UNKNOWN_RELATIVE}, {@code RELATIVE_MERGED}
     */
    @Transactional(readOnly = true)
    public RelativeInfo get(String team, UUID relative) {
        return infos.get(team, relative);
    }

    /** Those of all teams who are written to at this address; capital letters count as small ones. */
    @Transactional(readOnly = true)
    public List<RelativeInfo> listByMail(String mail) {
        return infos.listByMail(mail);
    }

    /**
     * The relative tells when they can be reached.
     *
     * @throws ProblemException {@code HOURS_BACKWARDS}
     */
    public void changeReachable(String team, UUID relative, List<ReachableSpan> reachable) {
        infos.changeReachable(team, relative, reachable);
    }
}
