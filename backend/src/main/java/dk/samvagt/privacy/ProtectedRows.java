package dk.samvagt.privacy;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Rows that the database otherwise refuses to delete: needs, handover notes, the audit log. It lets pass what was done
 * with before an instant, for the rest of a transaction.
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

    void stayFromNow() {
        allow("");
    }

    private void allow(String until) {
        database.sql("select set_config('samvagt.delete_before', :until, true)")
                .param("until", until)
                .query(String.class)
                .single();
    }
}
