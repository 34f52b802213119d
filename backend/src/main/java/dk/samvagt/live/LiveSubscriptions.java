package dk.samvagt.live;

import dk.samvagt.shared.ProblemException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Who watches what on this instance. */
@Component
class LiveSubscriptions implements SmartLifecycle {

    private final Set<LiveSubscription> open = ConcurrentHashMap.newKeySet();
    private final LiveProperties properties;
    private volatile boolean running;

    LiveSubscriptions(LiveProperties properties) {
        this.properties = properties;
    }

    LiveSubscription open(String topic, String user, BooleanSupplier stillAllowed) {
        if (open.stream().filter(other -> other.user().equals(user)).count() >= properties.connectionsPerUser()) {
            throw new ProblemException(LiveProblem.TOO_MANY_CONNECTIONS);
        }
        LiveSubscription subscription = new LiveSubscription(topic, user, stillAllowed, properties, open::remove);
        open.add(subscription);
        Thread.ofVirtual().name("samvagt-live-", 0).start(subscription::run);
        if (!running) {
            subscription.close();
        }
        return subscription;
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
