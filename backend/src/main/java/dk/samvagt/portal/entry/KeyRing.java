package dk.samvagt.portal.entry;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the hashes of links and codes. */
@Component
class KeyRing {

    private final JdbcClient database;
    private final Clock clock;

    KeyRing(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Draws a new one and keeps its hash. */
    NewKey draw(String team, UUID relative, KeyKind kind, Duration lifetime, String by) {
        String key = kind.draw();
        Instant now = clock.instant();
        Instant expires = now.plus(lifetime);
        database.sql("insert into portal_key (id, team, relative_id, kind, hash, made_at, made_by, expires_at)"
                        + " values (:id, :team, :relative, :kind, :hash, :now, :by, :expires)")
                .param("id", UUID.randomUUID())
                .param("team", team)
                .param("relative", relative)
                .param("kind", kind.name())
                .param("hash", KeyKind.hash(key))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .param("expires", Timestamp.from(expires))
                .update();
        return new NewKey(key, expires);
    }

    /** Uses it up and tells whose it is. In one statement, so that of two who try at once one is let in. */
    Optional<UUID> use(String key) {
        return database.sql("update portal_key set used_at = :now where hash = :hash and used_at is null"
                        + " and revoked_at is null and expires_at > :now returning relative_id")
                .param("now", Timestamp.from(clock.instant()))
                .param("hash", KeyKind.hash(key))
                .query(UUID.class)
                .optional();
    }

    /** None of the relative's can be used any more. */
    void revoke(UUID relative) {
        database.sql("update portal_key set revoked_at = :now where relative_id = :relative and used_at is null"
                        + " and revoked_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("relative", relative)
                .update();
    }

    /**
     * A key as it is given away.
     *
     * @param key in plain text, told this once
     * @param expiresAt until when it can be used
     */
    record NewKey(String key, Instant expiresAt) {

        /** Without the key. */
        @Override
        public String toString() {
            return "NewKey[" + expiresAt + "]";
        }
    }
}
