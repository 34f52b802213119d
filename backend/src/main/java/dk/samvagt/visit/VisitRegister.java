package dk.samvagt.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in visits from a team's files. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class VisitRegister {

    private final Visits visits;

    VisitRegister(Visits visits) {
        this.visits = visits;
    }

    /**
     * Adds visits and updates known ones. A known visit of these dates that is not named is removed, unless somebody
     * has started, added or declined it. History stays as it was.
     *
     * @param dates the dates that the files cover
     */
    public void register(String team, Set<LocalDate> dates, List<VisitOrder> ordered) {
        Set<String> ids = ordered.stream().map(VisitOrder::id).collect(Collectors.toSet());
        Map<String, Visit> known = visits.onAnyOf(team, dates, ids).stream()
                .collect(Collectors.toMap(visit -> visit.help().id(), Function.identity()));
        known.values().stream()
                .filter(visit -> !ids.contains(visit.help().id()) && visit.untouched())
                .forEach(visits::delete);
        for (int position = 0; position < ordered.size(); position++) {
            VisitOrder order = ordered.get(position);
            Visit visit = known.get(order.id());
            if (visit == null) {
                visits.save(Visit.fromFile(team, position, order));
            } else {
                visit.follow(position, order);
            }
        }
    }
}
