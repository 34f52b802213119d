package dk.samvagt.visit;

import dk.samvagt.citizen.HelpChanges;
import dk.samvagt.shared.Copenhagen;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what people have changed in citizens' help. */
@Component
@Transactional(readOnly = true)
class HelpChangesFromVisits implements HelpChanges {

    private final Visits visits;

    HelpChangesFromVisits(Visits visits) {
        this.visits = visits;
    }

    @Override
    public Map<String, Integer> countSince(String team, LocalDate day) {
        return visits.touchedByHandSince(team, Copenhagen.at(day, LocalTime.MIDNIGHT)).stream()
                .map(visit -> visit.info().citizen())
                .collect(Collectors.toMap(citizen -> citizen, citizen -> 1, Integer::sum));
    }
}
