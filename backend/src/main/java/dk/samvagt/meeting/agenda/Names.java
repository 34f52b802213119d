package dk.samvagt.meeting.agenda;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people are called, by id.
 *
 * @param citizens names of the team's citizens
 * @param members names of its members
 */
record Names(Map<String, String> citizens, Map<String, String> members) {

    /** The citizen's name; the id where nobody is found, none where nobody is meant. */
    @Nullable
    String citizen(@Nullable String id) {
        return id == null ? null : citizens.getOrDefault(id, id);
    }

    /** The member's name; the id of one who has left the team. */
    String member(String id) {
        return members.getOrDefault(id, id);
    }

    /** Nothing: names stay out of logs. */
    @Override
    public String toString() {
        return "Names";
    }
}
