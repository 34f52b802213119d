package dk.samvagt.portal.live;

import dk.samvagt.live.LiveEvents;
import dk.samvagt.shared.AuditedEvent;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a relative's open pages when to ask anew. Every change that is accounted for under a relative's id is told to
 * them: a consent given or withdrawn, a message, an offer, the page closed. Nothing of it is in the event.
 */
@Component
class OwnLine {

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final LiveEvents live;

    OwnLine(LiveEvents live) {
        this.live = live;
    }

    /** What is told to one relative alone. */
    static String topic(String relative) {
        return "own-page/" + relative;
    }

    /** Ids of anything else are told to nobody: whoever listens, listens on a relative's. */
    @EventListener
    void on(AuditedEvent event) {
        if (event.action() == AuditedEvent.Action.CHANGED) {
            event.subjects().stream()
                    .filter(subject -> ID.matcher(subject).matches())
                    .distinct()
                    .forEach(subject -> live.publish(topic(subject), "changed", Map.of()));
        }
    }
}
