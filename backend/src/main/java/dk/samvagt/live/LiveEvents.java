package dk.samvagt.live;

import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Tells browsers what happens while they look, on whichever instance it happened. */
@Component
public class LiveEvents implements BroadcastReceiver {

    private static final String CHANNEL = "samvagt_live";

    private final Broadcasts broadcasts;
    private final LiveSubscriptions subscriptions;
    private final JsonMapper json;

    LiveEvents(Broadcasts broadcasts, LiveSubscriptions subscriptions, JsonMapper json) {
        this.broadcasts = broadcasts;
        this.subscriptions = subscriptions;
        this.json = json;
    }

    /**
     * Tells everybody who watches the topic, once the surrounding transaction commits. Events of one topic arrive in
     * the order of their commits.
     *
     * @param topic what it is about, such as a team's date
     * @param name the event's name
     * @param data short: with topic and name at most 7 999 bytes as JSON
     * @throws IllegalArgumentException where it is longer
     */
    public void publish(String topic, String name, Object data) {
        broadcasts.send(CHANNEL, json.writeValueAsString(new LiveEvent(topic, name, json.valueToTree(data))));
    }

    /**
     * A stream of the topic's events, with a {@code ping} at once and then at even intervals. It ends by itself after
     * a while, and when events may have been missed; browsers then connect again and fetch afresh.
     *
     * @param user whose browser it is
     * @param stillAllowed asked before each ping; false ends the stream
     */
    public SseEmitter watch(String topic, String user, BooleanSupplier stillAllowed) {
        return subscriptions.open(topic, user, stillAllowed).emitter();
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void received(String text) {
        subscriptions.deliver(json.readValue(text, LiveEvent.class));
    }

    @Override
    public void missedSome() {
        subscriptions.closeAll();
    }
}
