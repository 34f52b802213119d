package dk.samvagt.relative.need;

import dk.samvagt.identity.Person;
import java.util.UUID;

/**
 * Who sees a need.
 *
 * @param username what they sign in with, or what stands for it where they are the relative
 * @param name what they are called
 */
public record Author(String username, String name) {

    static Author of(Person person) {
        return new Author(person.username(), person.displayName());
    }

    /** The relative, who asks for it on their own page. */
    public static Author relative(UUID relative, String name) {
        return new Author(Signal.RELATIVE + relative, name);
    }

    /** Nobody in particular. */
    public static Author unnamed() {
        return new Author("", "");
    }

    /** Without the name. */
    @Override
    public String toString() {
        return username;
    }
}
