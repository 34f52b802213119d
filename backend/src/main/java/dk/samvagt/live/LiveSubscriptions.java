package dk.samvagt.live;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Who watches what on this instance. */
@Component
class LiveSubscriptions implements SmartLifecycle {

    /** The oldest first. */
    private final Queue<LiveSubscription> open = new ConcurrentLinkedQueue<>();

    private final LiveProperties properties;
    private volatile boolean running;

    LiveSubscriptions(LiveProperties properties) {
        this.properties = properties;
    }

    /** Where the person has as many as they may, the oldest gives way: mostly a page that was left a moment ago. */
    synchronized LiveSubscription open(String topic, String user, BooleanSupplier stillAllowed) {
        makeRoom(user);
        LiveSubscription subscription = new LiveSubscription(topic, user, stillAllowed, properties, open::remove);
        open.add(subscription);
        Thread.ofVirtual().name("samvagt-live-", 0).start(subscription::run);
        if (!running) {
            subscription.close();
        }
        return subscription;
    }

    private void makeRoom(String user) {
        List<LiveSubscription> theirs =
                open.stream().filter(other -> other.user().equals(user)).toList();
        theirs.stream()
                .limit(Math.max(0, theirs.size() - properties.connectionsPerUser() + 1))
                .forEach(oldest -> {
                    open.remove(oldest);
                    oldest.close();
                });
    }

    void deliver(LiveEvent event) {
        open.stream()
                .filter(watching -> watching.topic().equals(event.topic()))
                .forEach(watching -> watching.offer(event));
    }

    void closeAll() {
        open.forEach(LiveSubscription::close);
    }

    int count() {
        return open.size();
    }

    @Override
    public void start() {
        running = true;
    }

    /** First of all when the application ends, so that the web server does not wait for open streams. */
    @Override
    public void stop() {
        running = false;
        closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
