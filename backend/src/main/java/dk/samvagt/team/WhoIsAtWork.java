package dk.samvagt.team;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;

/** Tells whose shifts cover a time; the area that keeps the shifts answers. */
public interface WhoIsAtWork {

    /**
     * Those of these members who are away or not on shift for all of this time, in the same order; nobody on a day for
     * which no shifts are known.
     */
    List<String> notAtWork(String team, LocalDate date, LocalTime from, LocalTime to, Collection<String> members);
}
