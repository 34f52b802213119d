package dk.samvagt.relative.live;

import dk.samvagt.citizen.HandoverChanged;
import dk.samvagt.live.LiveEvents;
import dk.samvagt.relative.NeedChanged;
import dk.samvagt.relative.NeedFlagged;
import dk.samvagt.relative.given.OfferAnswered;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a team's open screens when to ask anew; nothing of what was said, needed or handed over is in the events. */
@Component
class LiveRelatives {

    private final LiveEvents live;

    LiveRelatives(LiveEvents live) {
        this.live = live;
    }

    static String topic(String team) {
        return "relatives/" + team;
    }

    @EventListener
    void on(NeedFlagged flagged) {
        tell(flagged.team(), "needs");
    }

    @EventListener
    void on(NeedChanged changed) {
        tell(changed.team(), "needs");
    }

    @EventListener
    void on(OfferAnswered answered) {
        tell(answered.team(), "answers");
    }

    @EventListener
    void on(HandoverChanged changed) {
        tell(changed.team(), "handovers");
    }

    private void tell(String team, String what) {
        live.publish(topic(team), what, Map.of());
    }
}
