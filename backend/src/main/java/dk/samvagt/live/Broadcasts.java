package dk.samvagt.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends short messages to every instance on the database, through PostgreSQL's NOTIFY. */
@Component
public class Broadcasts {

    /** PostgreSQL refuses 8 000 bytes and more. */
    static final int MOST_BYTES = 7_999;

    private final JdbcClient database;

    Broadcasts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Sends once the surrounding transaction commits, at once where there is none, and never where it rolls back.
     *
     * @throws IllegalArgumentException for more than 7 999 bytes
     */
    public void send(String channel, String text) {
        int bytes = text.getBytes(UTF_8).length;
        if (bytes > MOST_BYTES) {
            throw new IllegalArgumentException("A message of " + bytes + " bytes on " + channel
                    + " is too long; at most " + MOST_BYTES + ". Send an id and let the receiver look it up.");
        }
        database.sql("select pg_notify(:channel, :text)")
                .param("channel", channel)
                .param("text", text)
                .query(row -> {});
    }
}
