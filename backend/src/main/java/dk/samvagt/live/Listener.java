package dk.samvagt.live;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Hands what other instances send to those who listen here; connects again when the connection is lost. */
@Component
class Listener implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Listener.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final JdbcConnectionDetails details;
    private final Instances instances;
    private final List<BroadcastReceiver> receivers;
    private volatile boolean running;
    private volatile @Nullable ListeningConnection connection;

    Listener(JdbcConnectionDetails details, Instances instances, List<BroadcastReceiver> receivers) {
        this.details = details;
        this.instances = instances;
        this.receivers = receivers;
    }

    @Override
    public void start() {
        try {
            ListeningConnection first = connect();
            connection = first;
            running = true;
            Thread.ofPlatform().daemon().name("samvagt-listener").start(() -> listen(first));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot listen to the database; is it PostgreSQL, and does it run?", e);
        }
    }

    private void listen(ListeningConnection first) {
        ListeningConnection current = first;
        while (running) {
            try {
                current.await().forEach(this::hand);
            } catch (SQLException e) {
                if (running) {
                    log.warn("Lost the listening connection: {}", e.getMessage());
                    close(current);
                    current = reconnect(current);
                    connection = current;
                }
            }
        }
        close(current);
    }

    private void hand(PGNotification heard) {
        for (BroadcastReceiver receiver : receivers) {
            if (receiver.channel().equals(heard.getName())) {
                try {
                    receiver.received(heard.getParameter());
                } catch (RuntimeException e) {
                    log.error("A message on {} could not be handled", heard.getName(), e);
                }
            }
        }
    }

    private ListeningConnection reconnect(ListeningConnection lost) {
        while (running) {
            try {
                Thread.sleep(BETWEEN_TRIES);
                ListeningConnection found = connect();
                log.info("Listening again");
                receivers.forEach(BroadcastReceiver::missedSome);
                return found;
            } catch (SQLException e) {
                log.debug("Still no listening connection", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            }
        }
        return lost;
    }

    private ListeningConnection connect() throws SQLException {
        return ListeningConnection.open(
                details,
                instances,
                receivers.stream().map(BroadcastReceiver::channel).distinct().toList());
    }

    private static void close(ListeningConnection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            log.debug("The listening connection did not close", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        ListeningConnection current = connection;
        if (current != null) {
            close(current);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before everything that sends or waits for messages, and after it when the application ends. */
    @Override
    public int getPhase() {
        return 0;
    }
}
