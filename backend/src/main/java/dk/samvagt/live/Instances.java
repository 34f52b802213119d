package dk.samvagt.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The instances on one database. Each holds a lock of PostgreSQL's on its listening connection, so the database itself
 * lets go of it when the process is gone, however it went.
 */
@Component
public class Instances {

    private static final Logger log = LoggerFactory.getLogger(Instances.class);
    private static final String KEY = "hashtextextended('samvagt instance ' || %s, 0)";

    private final String self = UUID.randomUUID().toString();
    private final JdbcClient database;

    Instances(JdbcClient database) {
        this.database = database;
    }

    /** What this instance is called; another one each time it starts. */
    public String self() {
        return self;
    }

    /** True while the instance of this name runs and reaches the database. */
    public boolean isAlive(String instance) {
        // Held until the statement ends only, and refused where the instance itself holds it.
        return !database.sql("select pg_try_advisory_xact_lock(" + KEY.formatted(":instance") + ")")
                .param("instance", instance)
                .query(Boolean.class)
                .single();
    }

    /** Holds this instance's lock for as long as the connection lasts. */
    void enter(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_try_advisory_lock(" + KEY.formatted("?") + ")")) {
            lock.setString(1, self);
            try (ResultSet answer = lock.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    log.info("An earlier connection of instance {} still holds its place", self);
                }
            }
        }
    }
}
