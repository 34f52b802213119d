package dk.samvagt.relative.person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who do the same at once wait for each other, so that the second sees what the first has done. */
@Component
public class InTurn {

    private final JdbcClient database;

    InTurn(JdbcClient database) {
        this.database = database;
    }

    /**
     * Waits until nobody else is at it, and keeps others waiting until the transaction ends. To be called before
     * anything is read that others may change meanwhile.
     *
     * @param what what is done
     * @param whom about whom, the team included
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(String what, String whom) {
        database.sql("select pg_advisory_xact_lock(hashtext(:what), hashtext(:whom))")
                .param("what", "samvagt " + what)
                .param("whom", whom)
                .query((row, number) -> number)
                .list();
    }
}
