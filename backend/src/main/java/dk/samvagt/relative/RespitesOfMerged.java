package dk.samvagt.relative;

import dk.samvagt.relative.person.RelativesMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Respites of a double become those of the one who stays. */
@Component
class RespitesOfMerged {

    private final Respites respites;

    RespitesOfMerged(Respites respites) {
        this.respites = respites;
    }

    @EventListener
    void on(RelativesMerged merged) {
        respites.move(merged.team(), merged.gone(), merged.kept());
    }
}
