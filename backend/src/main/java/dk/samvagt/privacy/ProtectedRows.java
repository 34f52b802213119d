package dk.samvagt.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows that the database otherwise refuses to delete or to change: needs, handover notes, the audit log. It lets pass
 * what was done with before an instant, for the rest of a transaction, and the usernames of one who is made nameless.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProtectedRows {

    private final JdbcClient database;

    ProtectedRows(JdbcClient database) {
        this.database = database;
    }

    void mayGoBefore(Instant done) {
        allow(done.toString());
    }

    /** Usernames hold letters, digits, dots and dashes alone. */
    void mayLose(Collection<?> usernames) {
        set("samvagt.nameless", usernames.stream().map(String::valueOf).collect(Collectors.joining(",")));
    }

    void stayFromNow() {
        allow("");
        set("samvagt.nameless", "");
    }

    private void allow(String until) {
        set("samvagt.delete_before", until);
    }

    private void set(String name, String value) {
        database.sql("select set_config(:name, :value, true)")
                .param("name", name)
                .param("value", value)
                .query(String.class)
                .single();
    }
}
