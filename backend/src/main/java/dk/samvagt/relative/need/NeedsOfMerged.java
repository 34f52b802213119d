package dk.samvagt.relative.need;

import dk.samvagt.relative.person.RelativesMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Needs of a double become those of the one who stays. */
@Component
class NeedsOfMerged {

    private final Needs needs;

    NeedsOfMerged(Needs needs) {
        this.needs = needs;
    }

    @EventListener
    void on(RelativesMerged merged) {
        needs.findAllByTeamAndRelativeId(merged.team(), merged.gone()).forEach(need -> need.moveTo(merged.kept()));
    }
}
