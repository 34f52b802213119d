package dk.samvagt.relative;

import java.time.LocalTime;

/**
 * Something that citizens do together. Wall-clock times in Copenhagen.
 *
 * @param id the activity's id
 * @param name what it is called
 * @param from it has begun by then, whatever the plan
 * @param to it has not ended before, whatever the plan
 */
public record CitizensActivity(String id, String name, LocalTime from, LocalTime to) {

    /** True where the citizen is there all the time between these two. */
    public boolean spans(LocalTime leaves, LocalTime back) {
        return !from.isAfter(leaves) && !to.isBefore(back);
    }
}
