package dk.samvagt.citizen.crisis;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets the demo's crisis cards be written. */
@Component
public class DemoCrisisCards {

    private final CrisisCardRows cards;
    private final Clock clock;

    DemoCrisisCards(CrisisCardRows cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    public void add(String team, DemoCrisisCard told, Map<String, String> names) {
        CrisisCardBody body = new CrisisCardBody(null, told.signs(), told.steps(), told.calls());
        cards.save(new CrisisCard(
                team,
                told.citizen(),
                body,
                clock.instant().minus(Duration.ofDays(told.daysAgo())),
                Objects.requireNonNull(names.get(told.by()), told.by())));
    }
}
