package dk.samvagt.solving;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dk.samvagt.shared.ProblemException;
import dk.samvagt.solving.CountingWork.Order;
import dk.samvagt.testing.TestPostgres;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class SolveJobsTest {

    private static final Duration LONG = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static SolvingInstance instance;

    @BeforeAll
    static void start() {
        instance = SolvingInstance.on(TestPostgres.freshDatabase());
    }

    @AfterAll
    static void stop() {
        instance.close();
    }

    @Test
    void nothingAskedForIsIdle() {
        SolveState state = instance.state("never");

        assertThat(state.status()).isEqualTo(SolveStatus.IDLE);
        assertThat(state.job()).isNull();
        assertThat(instance.jobs().stop(SolvingInstance.key("never")).status()).isEqualTo(SolveStatus.IDLE);
    }

    @Test
    void aJobUsesItsTimeAndIsDone() {
        SolveState asked = instance.start("timed", Duration.ofSeconds(2), Order.untilStopped());
        assertThat(asked.status()).isIn(SolveStatus.QUEUED, SolveStatus.RUNNING);

        SolveState ended = ended("timed");

        assertThat(ended.status()).isEqualTo(SolveStatus.DONE);
        assertThat(ended.job()).isEqualTo(asked.job());
        assertThat(ended.elapsed()).isBetween(Duration.ofMillis(1_900), Duration.ofSeconds(6));
        assertThat(ended.limit()).isEqualTo(Duration.ofSeconds(2));
        assertThat(ended.startedAt()).isNotNull();
        assertThat(ended.figures()).isNotEmpty();
        assertThat(instance.heardOf(requireNonNull(asked.job())))
                .containsExactly(SolveStatus.QUEUED, SolveStatus.RUNNING, SolveStatus.DONE);
    }

    @Test
    void aJobThatIsReadyEarlyIsDoneEarly() {
        instance.start("short", LONG, Order.upTo(3));

        SolveState ended = ended("short");

        assertThat(ended.status()).isEqualTo(SolveStatus.DONE);
        assertThat(ended.elapsed()).isLessThan(Duration.ofSeconds(5));
        assertThat(ended.best()).isNotNull().hasToString("{\"counted\":3}");
        assertThat(ended.figures().getFirst().get("counted").asInt())
                .as("where it came from, though it was better before anybody looked")
                .isEqualTo(1);
    }

    @Test
    void oneOfAKindAtATime() {
        instance.start("single", LONG, Order.untilStopped());
        SolveState other = instance.start("waiting", LONG, Order.untilStopped());
        await().until(() -> instance.state("single").status() == SolveStatus.RUNNING);

        assertThatExceptionOfType(ProblemException.class)
                .as("running")
                .isThrownBy(() -> instance.start("single", LONG, Order.untilStopped()))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(SolvingProblem.SOLVE_RUNNING));
        assertThat(instance.state("waiting").status()).as("room for one only").isEqualTo(SolveStatus.QUEUED);
        assertThatExceptionOfType(ProblemException.class)
                .as("waiting")
                .isThrownBy(() -> instance.start("waiting", LONG, Order.untilStopped()));

        instance.jobs().stop(SolvingInstance.key("waiting"));
        assertThat(instance.state("waiting").status()).isEqualTo(SolveStatus.STOPPED);
        assertThat(instance.work().attempts("waiting")).as("never begun").isZero();
        assertThat(instance.heardOf(requireNonNull(other.job())))
                .containsExactly(SolveStatus.QUEUED, SolveStatus.STOPPED);

        instance.jobs().stop(SolvingInstance.key("single"), PATIENCE);
        assertThat(instance.start("single", LONG, Order.untilStopped()).status())
                .as("again, once it has ended")
                .isIn(SolveStatus.QUEUED, SolveStatus.RUNNING);
        instance.jobs().stop(SolvingInstance.key("single"), PATIENCE);
    }

    @Test
    void stoppingKeepsTheBest() {
        instance.start("stopped", LONG, Order.untilStopped());
        await().until(() -> instance.work().counted("stopped") > 5);

        Instant asked = Instant.now();
        SolveState stopped = instance.jobs().stop(SolvingInstance.key("stopped"), PATIENCE);

        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(3));
        assertThat(stopped.status()).isEqualTo(SolveStatus.STOPPED);
        int kept = instance.work().counted("stopped");
        assertThat(stopped.best()).hasToString("{\"counted\":" + kept + "}");
        assertThat(kept).isGreaterThan(5);
    }

    @Test
    void aFailureKeepsItsCodeAndNothingPersonal() {
        instance.start("failing", LONG, Order.failing());
        SolveState failed = ended("failing");
        assertThat(failed.failureCode()).isEqualTo("NOTHING_TO_COUNT");

        instance.start("breaking", LONG, Order.breaking());
        SolveState broken = ended("breaking");
        assertThat(broken.status()).isEqualTo(SolveStatus.FAILED);
        assertThat(broken.failureCode()).isEqualTo("UNEXPECTED");
        assertThat(rows("select count(*) from solve_job where solve_job::text like '%Holm%'"))
                .isZero();

        assertThat(instance.start("failing", LONG, Order.upTo(1)).job())
                .as("a failed one may be asked for again")
                .isNotEqualTo(failed.job());
        assertThat(ended("failing").status()).isEqualTo(SolveStatus.DONE);
    }

    @Test
    void whatIsRolledBackWasNeverAskedFor() {
        instance.part(TransactionTemplate.class).executeWithoutResult(transaction -> {
            instance.start("undone", LONG, Order.untilStopped());
            transaction.setRollbackOnly();
        });

        assertThat(instance.state("undone").status()).isEqualTo(SolveStatus.IDLE);
        assertThat(instance.work().attempts("undone")).isZero();
    }

    @Test
    void endedJobsLeaveTheQueueAndAreForgottenInTheEnd() {
        instance.start("old", LONG, Order.upTo(1));
        ended("old");
        await().untilAsserted(() -> assertThat(rows("select count(*) from scheduled_tasks where task_name = 'solve'"))
                .isZero());

        SolveJobTable jobs = instance.part(SolveJobTable.class);
        jobs.deleteEndedBefore(Instant.now().minus(Duration.ofDays(30)));
        assertThat(instance.state("old").status()).isEqualTo(SolveStatus.DONE);
        jobs.deleteEndedBefore(Instant.now().plusSeconds(1));
        assertThat(instance.state("old").status()).isEqualTo(SolveStatus.IDLE);
    }

    @Test
    void theForgettingIsScheduled() {
        assertThat(rows("select count(*) from scheduled_tasks where task_name = 'prune-solve-jobs'"))
                .isEqualTo(1);
    }

    private static long rows(String sql) {
        return instance.part(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private static SolveState ended(String id) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !instance.state(id).status().isUnderWay());
        return instance.state(id);
    }
}
