package dk.samvagt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SamvagtApplicationTest {

    @Autowired
    JdbcClient database;

    @Test
    void startsOnARealPostgres() {
        assertThat(database.sql("show server_version").query(String.class).single())
                .startsWith("18.");
    }
}
