package dk.samvagt.relative;

import java.time.LocalDate;
import java.util.List;

/** What there is for citizens to do together. Implemented by whoever keeps the groups. */
public interface CitizensActivities {

    /** The activities of a day that a citizen comes to already, or could come to. */
    List<CitizensActivity> listOn(String team, LocalDate date, String citizen);

    /** The citizen would like to come. */
    void join(String team, String activity, String citizen);

    /** Not any more; without effect where the team's file says that they would. */
    void leave(String team, String activity, String citizen);
}
