package dk.samvagt.citizen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in citizens from a team's files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CitizenRegister {

    private final Citizens citizens;
    private final Clock clock;

    CitizenRegister(Citizens citizens, Clock clock) {
        this.citizens = citizens;
        this.clock = clock;
    }

    /**
     * Adds citizens and describes known ones anew; who is not named stays as they are. What matters to a citizen is
     * kept.
     *
     * @param history visits in the last 14 days by citizen and member, or empty where the files do not tell
     */
    public void register(String team, List<CitizenInfo> described, Map<String, Map<String, Integer>> history) {
        Map<String, Citizen> known = citizens.findAllByTeamOrderByPosition(team).stream()
                .collect(Collectors.toMap(citizen -> citizen.info().id(), Function.identity()));
        LocalDate joined = known.isEmpty() ? null : LocalDate.now(clock);
        for (int position = 0; position < described.size(); position++) {
            CitizenInfo info = described.get(position);
            Citizen citizen = known.get(info.id());
            if (citizen == null) {
                citizen = new Citizen(team, position, info, joined);
            } else {
                citizen.describeAs(position, info, clock.instant());
            }
            if (!history.isEmpty()) {
                citizen.hasMet(history.getOrDefault(info.id(), Map.of()));
            }
            citizens.save(citizen);
        }
    }
}
