package dk.samvagt.citizen.crisis;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.citizen.CitizenProblem;
import dk.samvagt.citizen.CrisisPlan;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the team has written down for when it is bad. */
@Service
@Transactional
public class CrisisPlans {

    private final CrisisCardRows cards;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CrisisPlans(CrisisCardRows cards, CitizenDirectory citizens, ApplicationEventPublisher events, Clock clock) {
        this.cards = cards;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<String, CrisisPlan> list(String team, Collection<String> some) {
        return cards.findAllByTeamAndCitizenIn(team, some).stream()
                .collect(Collectors.toMap(CrisisCard::citizen, CrisisCard::plan));
    }

    /**
     * Writes it down, for the first time or anew.
     *
     * @param version the version that was seen, or null where there was none
     * @param by name of the one who writes
     */
    void write(String team, String citizen, @Nullable Integer version, CrisisCardBody told, String by) {
        citizens.get(team, citizen);
        CrisisCard card = cards.findByTeamAndCitizen(team, citizen).orElse(null);
        if (card == null) {
            cards.save(new CrisisCard(team, citizen, told, clock.instant(), by));
        } else if (version == null || version != card.currentVersion()) {
            throw new ProblemException(CitizenProblem.STALE_CRISIS_CARD).with("currentVersion", card.currentVersion());
        } else {
            card.write(told, clock.instant(), by);
        }
        cards.flush();
        events.publishEvent(AuditedEvent.changed("CRISIS_CARD_WRITTEN", team, List.of(citizen), null));
    }
}
