package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.planning.DayFacts;
import dk.samvagt.shared.AuditedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Accounts for whose names somebody was shown. */
@Component
public class SeenCitizens {

    private final ApplicationEventPublisher events;

    SeenCitizens(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** Everybody on a shown plan, and everybody left out of it. */
    void onPlan(DayPlanView shown) {
        Stream<@Nullable String> placed =
                shown.routes().stream().flatMap(route -> route.stops().stream()).map(StopView::citizen);
        Stream<@Nullable String> leftOut = shown.unassigned().stream().map(UnassignedView::citizen);
        Stream<@Nullable String> byOthers = shown.agreed().stream().map(AgreedView::citizen);
        publish("DAY_PLAN", shown.team(), Stream.concat(Stream.concat(placed, leftOut), byOthers));
    }

    /**
     * The citizens of these visits.
     *
     * @param what what was shown, as a stable word
     */
    public void ofVisits(String what, String team, DayFacts facts, Collection<String> visits) {
        publish(
                what,
                team,
                visits.stream().map(facts::findVisit).flatMap(Optional::stream).map(visit -> visit.citizen()));
    }

    private void publish(String what, String team, Stream<@Nullable String> citizens) {
        List<String> known = citizens.filter(Objects::nonNull).distinct().toList();
        if (!known.isEmpty()) {
            events.publishEvent(AuditedEvent.seen(what, team, known));
        }
    }
}
