package dk.samvagt.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.node.NullNode;

/** One browser's stream. A thread of its own writes to it, so that a slow browser holds nobody up. */
final class LiveSubscription {

    private static final int MOST_WAITING = 100;
    private static final LiveEvent END = new LiveEvent("", "", NullNode.getInstance());

    private final String topic;
    private final String user;
    private final BooleanSupplier stillAllowed;
    private final Duration ping;
    private final long endsAt;
    private final Consumer<LiveSubscription> whenOver;
    private final BlockingQueue<LiveEvent> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    // No time limit of its own: the servlet container would answer with an error instead of an end.
    private final SseEmitter emitter = new SseEmitter(0L);

    LiveSubscription(
            String topic,
            String user,
            BooleanSupplier stillAllowed,
            LiveProperties properties,
            Consumer<LiveSubscription> whenOver) {
        this.topic = topic;
        this.user = user;
        this.stillAllowed = stillAllowed;
        this.ping = properties.ping();
        this.endsAt = System.nanoTime() + properties.lifetime().toNanos();
        this.whenOver = whenOver;
        emitter.onCompletion(this::close);
        emitter.onError(broken -> close());
    }

    String topic() {
        return topic;
    }

    String user() {
        return user;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** A browser so slow that too much is waiting is cut off; it connects again and fetches afresh. */
    void offer(LiveEvent event) {
        if (!waiting.offer(event)) {
            close();
        }
    }

    void close() {
        waiting.clear();
        waiting.offer(END);
    }

    void run() {
        try {
            sendUntilOver();
            emitter.complete();
        } catch (IOException | RuntimeException browserLeft) {
            emitter.complete();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            whenOver.accept(this);
        }
    }

    private void sendUntilOver() throws IOException, InterruptedException {
        long nextPing = System.nanoTime();
        while (nextPing - endsAt < 0) {
            LiveEvent event = waiting.poll(nextPing - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (event == END) {
                return;
            }
            if (event != null) {
                send(event.name(), event.data().toString());
            } else {
                if (!stillAllowed.getAsBoolean()) {
                    return;
                }
                send("ping", "{}");
                nextPing += ping.toNanos();
            }
        }
    }

    private void send(String name, String json) throws IOException {
        emitter.send(SseEmitter.event().name(name).data(json, MediaType.APPLICATION_JSON));
    }
}
