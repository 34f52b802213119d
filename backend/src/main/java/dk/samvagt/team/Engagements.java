package dk.samvagt.team;

import java.time.LocalDate;
import java.util.List;

/** Tells when members are taken by something else than visits; each area that takes their time answers for its own. */
public interface Engagements {

    /** Who is taken when on a day, whether they are on shift or not; by start. */
    List<Engagement> listOn(String team, LocalDate date);
}
