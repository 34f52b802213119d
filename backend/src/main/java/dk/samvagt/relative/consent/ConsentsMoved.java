package dk.samvagt.relative.consent;

import dk.samvagt.relative.person.RelationEnded;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.Copenhagen;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Consents follow what happens to relatives, and never become wider by it. */
@Component
class ConsentsMoved {

    private final ConsentRows consents;

    ConsentsMoved(ConsentRows consents) {
        this.consents = consents;
    }

    @EventListener
    void on(RelationEnded ended) {
        LocalDate day = LocalDate.ofInstant(ended.at(), Copenhagen.ZONE);
        consents.standing(ended.team(), ended.relative(), ended.citizen())
                .forEach(consent -> consent.end(Ending.RELATION_ENDED, day, ended.at(), ended.by()));
    }

    /**
     * The double's consents go over with their history. Of a citizen whom both were near to, what only the double was
     * let to see ends, and so does what the citizen has since withdrawn from the double.
     */
    @EventListener
    void on(RelativesMerged merged) {
        LocalDate day = LocalDate.ofInstant(merged.at(), Copenhagen.ZONE);
        List<Consent> theirs = consents.ever(merged.team(), merged.gone());
        theirs.stream()
                .filter(consent -> merged.shared().contains(consent.citizen()))
                .forEach(consent -> consent.end(Ending.MERGED, day, merged.at(), merged.by()));
        consents.ever(merged.team(), merged.kept()).stream()
                .filter(kept ->
                        theirs.stream().anyMatch(gone -> gone.isAboutTheSameAs(kept) && gone.wasWithdrawnAfter(kept)))
                .forEach(kept -> kept.end(Ending.MERGED, day, merged.at(), merged.by()));
        // What has ended is written first: of what stands there is one for each topic.
        consents.flush();
        theirs.forEach(consent -> consent.moveTo(merged.kept()));
    }
}
