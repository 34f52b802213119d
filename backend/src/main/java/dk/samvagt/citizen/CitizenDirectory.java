package dk.samvagt.citizen;

import dk.samvagt.shared.ProblemException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up citizens. Whoever shows what is found here to a person publishes a
 * {@link dk.samvagt.shared.AuditedEvent#seen}.
 */
@Service
@Transactional(readOnly = true)
public class CitizenDirectory {

    private final Citizens citizens;

    CitizenDirectory(Citizens citizens) {
        this.citizens = citizens;
    }

    /** A team's citizens in the order of its file, in two queries however many they are. */
    public List<CitizenRecord> list(String team) {
        return citizens.findAllByTeamOrderByPosition(team).stream()
                .map(Citizen::record)
                .toList();
    }

    /** Those of these citizens that the team has, in no particular order. */
    public List<CitizenRecord> list(String team, Collection<String> ids) {
        return citizens.findAllByTeamAndInfoIdIn(team, ids).stream()
                .map(Citizen::record)
                .toList();
    }

    /** Those who have come to the team on a day or later, the first first; the team's first citizens are not among them. */
    public List<CitizenRecord> listJoinedSince(String team, LocalDate day) {
        return citizens.findAllByTeamAndJoinedOnGreaterThanEqualOrderByJoinedOnAscPositionAsc(team, day).stream()
                .map(Citizen::record)
                .toList();
    }

    /** A citizen of a team. */
    public Optional<CitizenRecord> find(String team, String citizen) {
        return citizens.findByTeamAndInfoId(team, citizen).map(Citizen::record);
    }

    /**
     * A citizen of a team.
     *
     * @throws ProblemException {@code UNKNOWN_CITIZEN}
     */
    public CitizenRecord get(String team, String citizen) {
        return find(team, citizen).orElseThrow(() -> new ProblemException(CitizenProblem.UNKNOWN_CITIZEN, citizen));
    }
}
