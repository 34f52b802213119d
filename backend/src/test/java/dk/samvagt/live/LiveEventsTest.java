package dk.samvagt.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import dk.samvagt.live.LiveInstance.Ears;
import dk.samvagt.live.LiveInstance.Stream;
import dk.samvagt.testing.TestPostgres;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Two instances on one database, and browsers that watch on either. */
class LiveEventsTest {

    private static String database;
    private static LiveInstance one;
    private static LiveInstance other;

    @BeforeAll
    static void start() {
        database = TestPostgres.freshDatabase();
        one = LiveInstance.on(database, "samvagt.live.connections-per-user=2");
        other = LiveInstance.on(database, "samvagt.live.ping=300ms");
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @Test
    void anEventReachesThoseWhoWatchItsTopicOnEveryInstance() throws Exception {
        Stream here = one.watch("sundparken", "hanne");
        Stream there = other.watch("sundparken", "omar");
        Stream elsewhere = other.watch("vejlands", "omar");

        one.part(LiveEvents.class).publish("sundparken", "plan", Map.of("version", 7));

        for (Stream watching : new Stream[] {here, there}) {
            await().until(() -> watching.lines.contains("event:plan"));
            assertThat(watching.lines).contains("data:{\"version\":7}");
        }
        await().until(() -> elsewhere.pings() > 2);
        assertThat(elsewhere.lines).doesNotContain("event:plan");
        here.leave();
    }

    @Test
    void eventsComeInTheirOrder() throws Exception {
        Stream watching = other.watch("order", "omar");
        for (int version = 1; version <= 40; version++) {
            one.part(LiveEvents.class).publish("order", "plan", version);
        }

        await().until(() -> watching.lines.contains("data:40"));
        assertThat(watching.lines.stream().filter(line -> line.matches("data:\\d+")))
                .hasSize(40)
                .isSortedAccordingTo(Comparator.comparing(line -> Integer.valueOf(line.substring("data:".length()))));
    }

    @Test
    void aStreamPingsAtOnceAndAtEvenIntervals() throws Exception {
        Stream calm = one.watch("quiet", "omar");
        Stream lively = other.watch("quiet", "omar");

        await().until(() -> calm.pings() == 1);
        await().until(() -> lively.pings() >= 4);
        assertThat(calm.pings()).as("the next one comes after 20 s").isEqualTo(1);
        assertThat(calm.ended).isFalse();
    }

    @Test
    void whatIsRolledBackIsNotTold() throws Exception {
        Stream watching = other.watch("undone", "omar");

        one.part(TransactionTemplate.class).executeWithoutResult(transaction -> {
            one.part(LiveEvents.class).publish("undone", "plan", "rolled back");
            transaction.setRollbackOnly();
        });
        one.part(LiveEvents.class).publish("undone", "plan", "kept");

        await().until(() -> watching.lines.contains("data:\"kept\""));
        assertThat(watching.lines).doesNotContain("data:\"rolled back\"");
    }

    @Test
    void aBrowserThatLeavesIsForgotten() throws Exception {
        int before = other.part(LiveSubscriptions.class).count();
        Stream watching = other.watch("left", "omar");
        assertThat(other.part(LiveSubscriptions.class).count()).isEqualTo(before + 1);

        watching.leave();

        await().atMost(Duration.ofSeconds(5))
                .until(() -> other.part(LiveSubscriptions.class).count() <= before);
    }

    @Test
    void whoMayNoLongerSeeIsCutOff() throws Exception {
        LiveInstance.Door door = other.part(LiveInstance.Door.class);
        try {
            Stream watching = other.watch("secret", "leaving");
            await().until(() -> watching.pings() > 0);

            door.allowed.set(false);

            await().atMost(Duration.ofSeconds(3)).untilTrue(watching.ended);
        } finally {
            door.allowed.set(true);
        }
    }

    @Test
    void onePersonDoesNotTakeAllConnections() throws Exception {
        Stream first = one.watch("many", "greedy");
        Stream second = one.watch("many", "greedy");

        Stream third = one.watch("many", "greedy");
        Stream other = one.watch("many", "modest");

        await().untilTrue(first.ended);
        await().until(() -> second.pings() > 0 && third.pings() > 0 && other.pings() > 0);
        assertThat(second.ended)
                .as("the newest stay: the oldest is mostly a page that was left")
                .isFalse();
        assertThat(third.ended).isFalse();
        assertThat(other.ended).isFalse();
    }

    @Test
    void whatIsTooLongIsRefusedRatherThanLost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.part(LiveEvents.class).publish("long", "plan", "x".repeat(8_000)))
                .withMessageContaining("too long");
        String longest = "x".repeat(Broadcasts.MOST_BYTES);
        one.part(Broadcasts.class).send("samvagt_test", longest);
        await().until(() -> other.part(Ears.class).heard.contains(longest));
    }

    @Test
    void aReceiverInTroubleStillHearsTheNextMessage() {
        one.part(Broadcasts.class).send("samvagt_test", "trouble");
        one.part(Broadcasts.class).send("samvagt_test", "after trouble");

        await().until(() -> other.part(Ears.class).heard.contains("after trouble"));
    }

    @Test
    void aLostConnectionIsMadeAgainAndBrowsersStartAfresh() throws Exception {
        try (LiveInstance unlucky = LiveInstance.on(database)) {
            Stream watching = unlucky.watch("gap", "hanne");
            await().until(() -> watching.pings() == 1);

            JdbcClient.create(new DriverManagerDataSource(database, "postgres", "postgres"))
                    .sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where application_name = 'samvagt-live' and datname = current_database()
                            """)
                    .query(row -> {});

            await().atMost(Duration.ofSeconds(10)).untilTrue(watching.ended);
            assertThat(unlucky.part(Ears.class).heard).contains("missed some");
            await().until(() -> other.part(Ears.class).heard.contains("missed some"));
            Stream again = unlucky.watch("gap", "hanne");
            other.part(LiveEvents.class).publish("gap", "plan", "after the gap");
            await().until(() -> again.lines.contains("data:\"after the gap\""));
        }
    }

    @Test
    void anInstanceIsKnownToLiveForAsLongAsItDoes() {
        String gone;
        try (LiveInstance shortLived = LiveInstance.on(database)) {
            gone = shortLived.part(Instances.class).self();
            assertThat(one.part(Instances.class).isAlive(gone)).isTrue();
            assertThat(shortLived.part(Instances.class).isAlive(gone))
                    .as("as it sees itself")
                    .isTrue();
        }
        await().until(() -> !one.part(Instances.class).isAlive(gone));
        assertThat(one.part(Instances.class).isAlive(other.part(Instances.class).self()))
                .isTrue();
    }
}
