package dk.samvagt.relative.person;

import java.util.Map;

/**
 * What people are called, by id.
 *
 * @param citizens names of the team's citizens
 * @param members names of its members
 */
public record Names(Map<String, String> citizens, Map<String, String> members) {

    /** The citizen's name; the id where nobody is found. */
    public String citizen(String id) {
        return citizens.getOrDefault(id, id);
    }

    /** The member's name; the id of one who has left the team. */
    public String member(String id) {
        return members.getOrDefault(id, id);
    }

    /** Nothing: names stay out of logs. */
    @Override
    public String toString() {
        return "Names";
    }
}
