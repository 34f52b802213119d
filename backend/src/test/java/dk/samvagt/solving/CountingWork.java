package dk.samvagt.solving;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts as far as it gets and saves each step, so that a test sees what was kept and who did it. */
class CountingWork implements SolveWork {

    static final String KIND = "count";
    static final Duration STEP = Duration.ofMillis(20);

    /** What to do: count until told to stop, or only so far, or fail. */
    record Order(int upTo, boolean fails, boolean breaks) {

        static Order untilStopped() {
            return new Order(Integer.MAX_VALUE, false, false);
        }

        static Order upTo(int number) {
            return new Order(number, false, false);
        }

        static Order failing() {
            return new Order(1, true, false);
        }

        static Order breaking() {
            return new Order(1, false, true);
        }
    }

    record Figure(long atSeconds, int counted) {}

    record Best(int counted) {}

    private final JdbcClient database;

    CountingWork(JdbcClient database) {
        this.database = database;
        database.sql("""
                create table if not exists counted (key text primary key, number int not null, attempts int not null)
                """).update();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(SolveRun run) {
        Order order = run.payload(Order.class);
        if (order.fails()) {
            throw new SolveFailedException("NOTHING_TO_COUNT");
        }
        if (order.breaks()) {
            throw new IllegalStateException("Fru Holm, Holmbladsgade 12");
        }
        run.checkpoint(() -> database.sql("""
                        insert into counted values (:key, 0, 1)
                        on conflict (key) do update set attempts = counted.attempts + 1
                        """).param("key", run.key().id()).update());
        while (!run.shouldStop() && counted(run.key().id()) < order.upTo()) {
            sleep();
            run.checkpoint(() -> database.sql("update counted set number = number + 1 where key = :key")
                    .param("key", run.key().id())
                    .update());
            int counted = counted(run.key().id());
            run.progress(new Figure(run.elapsed().toSeconds(), counted), new Best(counted));
        }
    }

    int counted(String key) {
        return database.sql("select number from counted where key = :key")
                .param("key", key)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    int attempts(String key) {
        return database.sql("select attempts from counted where key = :key")
                .param("key", key)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private static void sleep() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
