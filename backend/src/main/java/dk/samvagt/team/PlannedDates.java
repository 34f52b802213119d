package dk.samvagt.team;

import java.time.LocalDate;
import java.util.Collection;

/** Tells on which days a team has something to plan; each area that dates something answers for its own. */
public interface PlannedDates {

    /** The days, in any order. */
    Collection<LocalDate> dates(String team);
}
