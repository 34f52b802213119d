package dk.samvagt.planning.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayQueueTest {

    @Test
    void every_team_is_planned_once() {
        Queue<Integer> done = new ConcurrentLinkedQueue<>();
        new DayQueue(3).work(IntStream.range(0, 100).iterator(), done::add);
        assertThat(done).hasSize(100);
        assertThat(new TreeSet<>(done)).hasSize(100);
    }

    @Test
    void as_many_are_worked_on_at_once_as_there_are_workers() {
        CountDownLatch together = new CountDownLatch(2);
        Queue<Boolean> met = new ConcurrentLinkedQueue<>();
        new DayQueue(2).work(List.of("a", "b").iterator(), team -> {
            together.countDown();
            met.add(await(together));
        });
        assertThat(met).containsExactly(true, true);
    }

    @Test
    void a_team_is_asked_for_no_sooner_than_a_worker_is_free() {
        AtomicInteger asked = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        Set<Integer> ahead = new TreeSet<>();
        new DayQueue(1)
                .work(
                        IntStream.range(0, 20)
                                .peek(team -> asked.incrementAndGet())
                                .iterator(),
                        team -> ahead.add(asked.get() - done.getAndIncrement()));
        assertThat(ahead).containsExactly(1);
    }

    @Test
    void where_one_fails_it_is_told_and_no_other_is_begun() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> new DayQueue(1).work(List.of(1, 2, 3).iterator(), team -> {
                    begun.incrementAndGet();
                    throw new IllegalArgumentException("team " + team);
                }))
                .hasRootCauseMessage("team 1");
        assertThat(begun).hasValue(1);
    }

    @Test
    void a_queue_without_workers_is_refused() {
        assertThatThrownBy(() -> new DayQueue(0)).hasMessageContaining("workers (0)");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
