package dk.samvagt.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL of the application's own, whose data stays between starts. */
final class EmbeddedDatabase implements AutoCloseable {

    private final DirectoryLock lock;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DirectoryLock lock, EmbeddedPostgres server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server, or starts it anew where a killed application left one running.
     *
     * @throws DirectoryInUseException where another running application uses the directory
     */
    static EmbeddedDatabase start(DatabaseProperties properties) throws IOException {
        Path directory = properties.directory().toAbsolutePath();
        Path dataDirectory = directory.resolve("postgres");
        DirectoryLock lock = DirectoryLock.take(directory);
        try {
            new OrphanedPostmaster(dataDirectory, Duration.ofSeconds(20)).stop();
            return new EmbeddedDatabase(
                    lock,
                    EmbeddedPostgres.builder()
                            .setDataDirectory(dataDirectory)
                            .setCleanDataDirectory(false)
                            // Folders for temporary files are swept by some systems while the server runs.
                            .setOverrideWorkingDirectory(
                                    directory.resolve("server").toFile())
                            // The Spring context ends first and closes this; a hook of its own would race with it.
                            .setRegisterShutdownHook(false)
                            // The library is made for tests and trades durability for speed; people's plans are worth
                            // more.
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setServerConfig("full_page_writes", "on")
                            // What it says ends in our log: errors, but neither the row nor the statement.
                            .setServerConfig("log_error_verbosity", "terse")
                            .setServerConfig("log_min_error_statement", "panic")
                            .setPGStartupWait(properties.startTimeout())
                            .start());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() throws IOException {
        try (lock) {
            server.close();
        }
    }
}
