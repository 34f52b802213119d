package dk.samvagt.dayplan.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The key that calendar addresses are made from, the same on every instance. */
@Component
class FeedKey {

    private static final int BYTES = 32;

    private final CalendarProperties properties;
    private final JdbcClient database;
    private volatile byte @Nullable [] known;

    FeedKey(CalendarProperties properties, JdbcClient database) {
        this.properties = properties;
        this.database = database;
    }

    byte[] get() {
        byte[] key = known;
        if (key == null) {
            key = properties.secret() == null ? kept() : properties.secret().getBytes(UTF_8);
            known = key;
        }
        return key;
    }

    private byte[] kept() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        database.sql("insert into calendar_key (one, key) values (true, :key) on conflict do nothing")
                .param("key", fresh)
                .update();
        return database.sql("select key from calendar_key").query(byte[].class).single();
    }
}
