package dk.samvagt.relative.demo;

import dk.samvagt.relative.need.Author;
import java.util.Map;

/**
 * The members who have noted what is in the file.
 *
 * @param names what they are called, by id
 * @param usernames what they sign in with, by id
 */
public record DemoAuthors(Map<String, String> names, Map<String, String> usernames) {

    /** What a member is called. */
    public String name(String member) {
        return told(names, member);
    }

    Author author(String member) {
        return new Author(told(usernames, member), name(member));
    }

    private static String told(Map<String, String> known, String member) {
        String found = known.get(member);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The demo's file of relatives names the member " + member + ", who is not in the demo team.");
        }
        return found;
    }
}
