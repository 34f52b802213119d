package dk.samvagt.dayplan.planning;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The plan of any date for which there is something to plan; begun the first time that somebody asks for it. */
@Component
public class Days {

    private final TeamDayOpening opening;
    private final FirstPlan firstPlan;
    private final DaySnapshots snapshots;

    Days(TeamDayOpening opening, FirstPlan firstPlan, DaySnapshots snapshots) {
        this.opening = opening;
        this.firstPlan = firstPlan;
        this.snapshots = snapshots;
    }

    /**
     * The day as it is now. Not to be called in a transaction.
     *
     * @throws dk.samvagt.shared.ProblemException {@code UNKNOWN_DATE} with the dates that exist
     */
    public DaySnapshot get(String team, LocalDate date) {
        opening.open(team, date);
        return firstPlan.orFirst(snapshots.get(team, date));
    }
}
