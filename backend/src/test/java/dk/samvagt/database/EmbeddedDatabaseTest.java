package dk.samvagt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that is killed leaves its PostgreSQL running; the next one takes over, and nothing is lost. */
class EmbeddedDatabaseTest {

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsThereAfterTheOwnerIsKilled() throws Exception {
        Process owner = startOwner();
        try (BufferedReader told = owner.inputReader()) {
            assertThat(told.readLine()).isEqualTo(DatabaseOwner.READY);

            assertThatThrownBy(() -> EmbeddedDatabase.start(properties()))
                    .as("a second application while the first lives")
                    .isInstanceOf(DirectoryInUseException.class)
                    .hasMessageContaining(directory.toString());

            owner.destroyForcibly();
            assertThat(owner.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(properties())) {
            assertThat(query(database, "select word from kept")).isEqualTo("husket");
            assertThat(query(database, "show fsync")).isEqualTo("on");
            assertThat(query(database, "show synchronous_commit")).isEqualTo("on");
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(properties())) {
            assertThat(query(again, "select word from kept")).isEqualTo("husket");
        }
    }

    private DatabaseProperties properties() {
        return new DatabaseProperties(directory, Duration.ofSeconds(120));
    }

    private Process startOwner() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        DatabaseOwner.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
