package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;

/** Whom the day plans send. Implemented by whoever plans the days. */
public interface WhoComes {

    /**
     * Who is sent to visits and groups of a date.
     *
     * @param errands ids of visits or groups
     * @return one for each; where nobody has planned the date yet, none
     */
    Map<String, Coming> of(String team, LocalDate date, Collection<String> errands);

    /** True where the date's plan has the citizen take part in the group. */
    boolean takesPart(String team, LocalDate date, String group, String citizen);

    /** True where the date's plan has been sent out to those who are at work. */
    boolean isSentOut(String team, LocalDate date);

    /** True where the date's plan has somebody with the citizen for the whole of this respite, as its rules count it. */
    boolean coversRespite(String team, LocalDate date, String citizen, LocalTime from, LocalTime to);
}
