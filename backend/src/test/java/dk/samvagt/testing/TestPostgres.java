package dk.samvagt.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;

/** The one real PostgreSQL that all tests of a run share; it leaves nothing behind. */
public final class TestPostgres {

    private static final String TEMPLATE = "samvagt_template";
    private static final AtomicInteger databases = new AtomicInteger();

    private TestPostgres() {}

    /** Makes a database with the whole schema and no data, and answers its JDBC address. */
    public static String freshDatabase() {
        String name = "samvagt_" + databases.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

    private static void execute(String sql) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The test database refused: " + sql, e);
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        // As the one that people run.
                        .setServerConfig("log_error_verbosity", "terse")
                        .setServerConfig("log_min_error_statement", "panic")
                        .setRegisterShutdownHook(false)
                        .start();
                // After the servers of the tests, which would otherwise wait for it to come back.
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create database " + TEMPLATE);
                }
                Flyway.configure()
                        .dataSource(server.getJdbcUrl("postgres", TEMPLATE), "postgres", "postgres")
                        .load()
                        .migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("The template database could not be made.", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
