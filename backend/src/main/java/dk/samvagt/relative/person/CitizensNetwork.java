package dk.samvagt.relative.person;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a citizen has nobody, and that there is somebody after all. */
@Service
@Transactional
public class CitizensNetwork {

    private final NoNetworks facts;
    private final Relatives relatives;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CitizensNetwork(
            NoNetworks facts,
            Relatives relatives,
            CitizenDirectory citizens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.facts = facts;
        this.relatives = relatives;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Nobody; a second time changes nothing.
     *
     * @param by name of the one who says so
     * @throws ProblemException {@code UNKNOWN_CITIZEN}, {@code HAS_RELATIVES}
     */
    public void isNone(String team, String citizen, String by) {
        citizens.get(team, citizen);
        if (!relatives.nearTo(team, citizen).isEmpty()) {
            throw new ProblemException(RelativeProblem.HAS_RELATIVES, citizen);
        }
        if (facts.standing(team, citizen).isEmpty()) {
            facts.save(new NoNetwork(team, citizen, clock.instant(), by));
            events.publishEvent(AuditedEvent.changed("NO_NETWORK_SET", team, List.of(citizen), null));
        }
    }

    /**
     * Not nobody any more; without effect where that was not noted.
     *
     * @throws ProblemException {@code UNKNOWN_CITIZEN}
     */
    public void isThere(String team, String citizen, String by) {
        citizens.get(team, citizen);
        facts.standing(team, citizen).ifPresent(fact -> {
            fact.unset(clock.instant(), by);
            events.publishEvent(AuditedEvent.changed("NO_NETWORK_UNSET", team, List.of(citizen), null));
        });
    }
}
