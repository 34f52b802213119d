package dk.samvagt.live;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The one connection on which an instance hears the others. Not of the pool, which would retire it. */
final class ListeningConnection implements AutoCloseable {

    private static final Duration IDLE = Duration.ofSeconds(10);
    private static final int PATIENCE_SECONDS = 5;

    private final Connection connection;
    private final PGConnection postgres;

    private ListeningConnection(Connection connection) throws SQLException {
        this.connection = connection;
        this.postgres = connection.unwrap(PGConnection.class);
    }

    static ListeningConnection open(JdbcConnectionDetails details, Instances instances, List<String> channels)
            throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "samvagt-live");
        properties.setProperty("tcpKeepAlive", "true");
        if (details.getUsername() != null) {
            properties.setProperty("user", details.getUsername());
        }
        if (details.getPassword() != null) {
            properties.setProperty("password", details.getPassword());
        }
        Connection connection = DriverManager.getConnection(details.getJdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            instances.enter(connection);
            for (String channel : channels) {
                statement.execute("listen " + channel);
            }
            return new ListeningConnection(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Waits for messages; nothing for a while is an empty answer, a lost connection an exception. */
    List<PGNotification> await() throws SQLException {
        PGNotification[] heard = postgres.getNotifications((int) IDLE.toMillis());
        if (heard != null && heard.length > 0) {
            return List.of(heard);
        }
        if (!connection.isValid(PATIENCE_SECONDS)) {
            throw new SQLException("The database no longer answers on the listening connection.");
        }
        return List.of();
    }

    /** Ends a wait in another thread too. */
    @Override
    public void close() throws SQLException {
        connection.abort(Runnable::run);
    }
}
