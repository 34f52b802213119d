package dk.samvagt.citizen;

import java.time.LocalDate;
import java.util.Map;

/** Tells how many visits citizens get; the area that keeps the visits answers. */
public interface VisitCounts {

    /** Visits of a day by citizen, those left out that the citizen has declined. */
    Map<String, Integer> countOn(String team, LocalDate date);
}
