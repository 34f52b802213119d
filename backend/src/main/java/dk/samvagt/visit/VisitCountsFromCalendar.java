package dk.samvagt.visit;

import dk.samvagt.citizen.VisitCounts;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts the visits of a day for those who list citizens. */
@Component
class VisitCountsFromCalendar implements VisitCounts {

    private final VisitCalendar calendar;

    VisitCountsFromCalendar(VisitCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public Map<String, Integer> countOn(String team, LocalDate date) {
        return calendar.listOn(team, date).stream()
                .filter(VisitInfo::isTheTeams)
                .collect(Collectors.toMap(VisitInfo::citizen, visit -> 1, Integer::sum));
    }
}
