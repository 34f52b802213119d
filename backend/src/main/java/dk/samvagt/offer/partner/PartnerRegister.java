package dk.samvagt.offer.partner;

import dk.samvagt.shared.AuditedEvent;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in partners that a team begins with. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PartnerRegister {

    /**
     * A partner and who has been there.
     *
     * @param partner what the team knows of it
     * @param visits the visits made, in order
     */
    public record Entry(PartnerDescription partner, List<NewPartnerVisit> visits) {}

    private final Partners partners;
    private final PartnerVisits visits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PartnerRegister(Partners partners, PartnerVisits visits, ApplicationEventPublisher events, Clock clock) {
        this.partners = partners;
        this.visits = visits;
        this.events = events;
        this.clock = clock;
    }

    /** True where the team knows somebody already. */
    public boolean knowsAny(String team) {
        return !partners.findAllByTeamOrderByName(team).isEmpty();
    }

    /** Adds partners with the visits to them; the next visit is as described. */
    public void register(String team, List<Entry> entries) {
        for (Entry entry : entries) {
            Partner partner = partners.saveAndFlush(new Partner(team, entry.partner()));
            entry.visits().forEach(visit -> visits.save(new PartnerVisit(partner.id(), visit, clock.instant())));
        }
        events.publishEvent(AuditedEvent.changed("PARTNERS_REGISTERED", team, List.of(), null));
    }
}
