package dk.samvagt.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts what is asked of the database, so that a test can tell a handful of questions from one for each row. */
public final class StatementCounter implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient AtomicInteger statements = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        statements.incrementAndGet();
        return sql;
    }

    /** How many statements this takes. */
    public int count(Runnable work) {
        int before = statements.get();
        work.run();
        return statements.get() - before;
    }
}
