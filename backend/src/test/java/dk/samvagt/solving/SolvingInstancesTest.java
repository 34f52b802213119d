package dk.samvagt.solving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.samvagt.solving.CountingWork.Order;
import dk.samvagt.testing.TestPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.CannotCreateTransactionException;

/** Several instances on one database, some of which do not live long. */
class SolvingInstancesTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private String database;
    private DriverManagerDataSource source;

    @BeforeEach
    void freshDatabase() {
        // Without its query, which would name the user for all.
        database = TestPostgres.freshDatabase().replaceFirst("\\?.*", "");
        source = new DriverManagerDataSource(database, "postgres", "postgres");
    }

    @Test
    void everyJobIsRunByOneOfThem() {
        try (SolvingInstance one = SolvingInstance.on(database);
                SolvingInstance other = SolvingInstance.on(database)) {
            List<String> keys = IntStream.range(0, 8).mapToObj(i -> "job" + i).toList();
            keys.forEach(key -> one.start(key, LONG, Order.upTo(25)));

            await().atMost(Duration.ofSeconds(30))
                    .until(() -> keys.stream().allMatch(key -> one.state(key).status() == SolveStatus.DONE));

            assertThat(keys).allSatisfy(key -> {
                assertThat(one.work().attempts(key)).as("taken up once").isEqualTo(1);
                assertThat(one.work().counted(key)).isEqualTo(25);
            });
            assertThat(List.of(one, other))
                    .as("both helped")
                    .allSatisfy(instance -> assertThat(keys)
                            .anyMatch(key -> instance.heardOf(
                                            requireNonNull(one.state(key).job()))
                                    .contains(SolveStatus.RUNNING)));
        }
    }

    @Test
    void stoppedFromAnother() {
        try (SolvingInstance running = SolvingInstance.on(database)) {
            running.start("far", LONG, Order.untilStopped());
            await().until(() -> running.work().counted("far") > 0);
            try (SolvingInstance asking = SolvingInstance.on(database)) {
                SolveState stopped = asking.jobs().stop(SolvingInstance.key("far"), Duration.ofSeconds(3));

                assertThat(stopped.status()).isEqualTo(SolveStatus.STOPPED);
            }
        }
    }

    @Test
    void oneThatIsShutDownHandsItsJobOverWithTheTimeItUsed() {
        try (SolvingInstance staying = SolvingInstance.on(database);
                SolvingInstance leaving = SolvingInstance.on(database)) {
            // Busy, so that the other takes up the job.
            staying.start("own", LONG, Order.untilStopped());
            await().until(() -> staying.state("own").status() == SolveStatus.RUNNING);
            leaving.start("handed", Duration.ofSeconds(5), Order.untilStopped());
            await().until(() -> leaving.state("handed").elapsed().toSeconds() >= 2);
            staying.jobs().stop(SolvingInstance.key("own"), Duration.ofSeconds(5));

            leaving.close();
            int counted = staying.work().counted("handed");
            await().atMost(Duration.ofSeconds(4)).until(() -> staying.work().counted("handed") > counted);

            await().atMost(Duration.ofSeconds(10))
                    .until(() -> staying.state("handed").status() == SolveStatus.DONE);
            assertThat(staying.work().attempts("handed")).isEqualTo(2);
            assertThat(staying.state("handed").elapsed()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(9));
        }
    }

    @Test
    void oneThatIsKilledAndStartedAgainGoesOnAtOnce() throws Exception {
        CountingWork seen = new CountingWork(JdbcClient.create(source));
        try (SolvingProcess killed = SolvingProcess.on(database, "resumed")) {
            await().atMost(Duration.ofSeconds(30)).until(() -> seen.counted("resumed") > 75);
            killed.kill();
        }
        int counted = seen.counted("resumed");

        try (SolvingInstance restarted = SolvingInstance.on(database)) {
            // Sooner than four missed heartbeats, which take 8 s.
            await().atMost(Duration.ofSeconds(6)).until(() -> restarted.work().counted("resumed") > counted);
            assertThat(restarted.state("resumed").elapsed())
                    .as("what it used before counts")
                    .isGreaterThan(Duration.ofSeconds(1));
            assertThat(restarted.work().attempts("resumed")).isEqualTo(2);
            restarted.jobs().stop(SolvingInstance.key("resumed"), Duration.ofSeconds(5));
        }
    }

    @Test
    void oneThatIsKilledLosesItsJobToAnotherWithinFifteenSeconds() throws Exception {
        try (SolvingInstance surviving = SolvingInstance.on(database)) {
            // Busy, so that the other runs its job itself.
            surviving.start("own", LONG, Order.untilStopped());
            await().until(() -> surviving.state("own").status() == SolveStatus.RUNNING);
            try (SolvingProcess killed = SolvingProcess.on(database, "inherited")) {
                await().atMost(Duration.ofSeconds(30))
                        .until(() -> surviving.work().counted("inherited") > 10);
                surviving.jobs().stop(SolvingInstance.key("own"), Duration.ofSeconds(5));
                killed.kill();
            }
            int counted = surviving.work().counted("inherited");

            await().atMost(Duration.ofSeconds(15)).until(() -> surviving.work().counted("inherited") > counted);
            surviving.jobs().stop(SolvingInstance.key("inherited"), Duration.ofSeconds(5));
        }
    }

    @Test
    void oneThatIsCutOffLosesItsJobAndWritesNoMore() {
        JdbcClient root = JdbcClient.create(source);
        root.sql("create role distant superuser login password 'postgres'").update();
        try (SolvingInstance distant = SolvingInstance.on(
                database,
                "spring.datasource.username=distant",
                "samvagt.solving.heartbeat=300ms",
                "samvagt.solving.poll=200ms")) {
            distant.start("lost", LONG, Order.untilStopped());
            await().until(() -> distant.work().counted("lost") > 5);
            try (SolvingInstance near =
                    SolvingInstance.on(database, "samvagt.solving.heartbeat=300ms", "samvagt.solving.poll=200ms")) {
                root.sql("alter role distant nologin").update();
                root.sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'distant'")
                        .query(row -> {});
                await().atMost(Duration.ofSeconds(15)).until(() -> near.work().attempts("lost") == 2);
                root.sql("alter role distant login").update();

                SolveState elsewhere = await().atMost(Duration.ofSeconds(15))
                        .ignoreExceptionsInstanceOf(CannotCreateTransactionException.class)
                        .until(() -> distant.start("free", LONG, Order.upTo(1)), Objects::nonNull);
                await().atMost(Duration.ofSeconds(15))
                        .until(() -> near.state("free").status() == SolveStatus.DONE);
                assertThat(distant.heardOf(requireNonNull(elsewhere.job())))
                        .as("the one cut off has let go, and works again")
                        .contains(SolveStatus.DONE);
                assertThat(near.state("lost").status()).isEqualTo(SolveStatus.RUNNING);
                assertThat(near.work().attempts("lost")).isEqualTo(2);
                near.jobs().stop(SolvingInstance.key("lost"), Duration.ofSeconds(5));
            }
        }
    }
}
