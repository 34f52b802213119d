package dk.samvagt.relative.book;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact book in which a relative has written what nobody of the team has read.
 *
 * @param relative id of the relative
 * @param relativeName what the relative is called
 * @param citizen id of the citizen
 * @param citizenName what the citizen is called
 * @param messages how many
 * @param since when the first of them was written
 */
record UnreadBook(UUID relative, String relativeName, String citizen, String citizenName, int messages, Instant since) {

    /** Only the ids. */
    @Override
    public String toString() {
        return "UnreadBook[" + relative + ", " + citizen + "]";
    }
}
