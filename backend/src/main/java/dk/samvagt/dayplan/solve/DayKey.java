package dk.samvagt.dayplan.solve;

import dk.samvagt.solving.SolveKey;
import java.time.LocalDate;

/**
 * A team's date, as jobs and live events name it.
 *
 * @param team the team's id
 */
public record DayKey(String team, LocalDate date) {

    /** The kind of the jobs that plan days. */
    public static final String KIND = "day-plan";

    static DayKey of(SolveKey key) {
        int slash = key.id().lastIndexOf('/');
        return new DayKey(key.id().substring(0, slash), LocalDate.parse(key.id().substring(slash + 1)));
    }

    /** What jobs of this day are known by. */
    public SolveKey solveKey() {
        return new SolveKey(KIND, team + "/" + date);
    }

    /** What those listen to who watch this day. */
    public String topic() {
        return KIND + "/" + team + "/" + date;
    }
}
