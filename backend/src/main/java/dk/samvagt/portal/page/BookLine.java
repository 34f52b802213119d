package dk.samvagt.portal.page;

import dk.samvagt.identity.Person;
import dk.samvagt.relative.ContactBookMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in the contact book as the relative sees it.
 *
 * @param at when it was written
 * @param mine true where the relative wrote it
 * @param by first name of the one who wrote it
 * @param message what was written
 * @param readAt when the other side first read it
 */
record BookLine(
        Instant at,
        boolean mine,
        String by,
        String message,
        @Nullable Instant readAt) {

    static BookLine of(ContactBookMessage message) {
        return new BookLine(
                message.at(),
                message.fromRelative(),
                Person.firstName(message.name()),
                message.message(),
                message.readAt());
    }

    /** Nothing. */
    @Override
    public String toString() {
        return "BookLine";
    }
}
