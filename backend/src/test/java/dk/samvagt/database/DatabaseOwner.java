package dk.samvagt.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;

/** An application that writes something and then waits to be killed. */
final class DatabaseOwner {

    static final String READY = "ready";

    private DatabaseOwner() {}

    public static void main(String[] args) throws Exception {
        ch.qos.logback.classic.Logger root =
                (ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.setLevel(ch.qos.logback.classic.Level.OFF);
        EmbeddedDatabase database =
                EmbeddedDatabase.start(new DatabaseProperties(Path.of(args[0]), Duration.ofSeconds(120)));
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (word text)");
            statement.execute("insert into kept values ('husket')");
        }
        System.out.println(READY);
        Thread.sleep(Duration.ofMinutes(10));
    }
}
