package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.TakingPart;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.shared.AuditedEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for what people do to a day's plan: which visits and which citizens it concerns. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DayAudit {

    private final ApplicationEventPublisher events;

    DayAudit(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** The plan lies otherwise. */
    void rearranged(DaySnapshot seen, Layout after, List<Deed> deeds) {
        Layout before = seen.layout();
        Set<String> visits = new TreeSet<>();
        before.marks().keySet().stream()
                .filter(stop -> differs(stop, before, after))
                .map(StopKey::visit)
                .forEach(visits::add);
        deeds.stream()
                .flatMap(deed -> Stream.of(deed.visit(), deed.details().get("with")))
                .filter(Objects::nonNull)
                .forEach(visits::add);
        write(seen, deeds.getLast(), visits);
    }

    /** The members are told these routes. */
    void published(DaySnapshot seen, Collection<ToldStop> routes, Deed deed) {
        Set<ToldStop> before = Set.copyOf(seen.told().values());
        Set<ToldStop> after = new HashSet<>(routes);
        Set<String> visits = new TreeSet<>();
        Stream.concat(
                        before.stream().filter(told -> !after.contains(told)),
                        after.stream().filter(told -> !before.contains(told)))
                .map(ToldStop::visit)
                .forEach(visits::add);
        write(seen, deed, visits);
    }

    /** Somebody said no to moving these visits. */
    public void rejected(DaySnapshot seen, Collection<String> visits) {
        events.publishEvent(changed("PROPOSAL_REJECTED", seen, new TreeSet<>(visits), null));
    }

    private void write(DaySnapshot seen, Deed deed, Set<String> visits) {
        events.publishEvent(
                changed(deed.type().name(), seen, visits, deed.details().get("reason")));
    }

    private static AuditedEvent changed(String what, DaySnapshot seen, Set<String> visits, @Nullable String reason) {
        List<String> subjects = Stream.concat(
                        visits.stream(),
                        visits.stream()
                                .flatMap(visit -> citizens(seen, visit))
                                .distinct()
                                .sorted())
                .toList();
        return AuditedEvent.changed("DAY_PLAN_" + what, seen.team(), subjects, reason);
    }

    private static Stream<String> citizens(DaySnapshot seen, String errand) {
        return Stream.concat(
                seen.facts().findVisit(errand).stream().map(visit -> visit.citizen()),
                seen.layout().takingPart().stream()
                        .filter(one -> one.group().equals(errand))
                        .map(TakingPart::citizen));
    }

    /** Somebody else's, or decided otherwise; a stop that only moved up in its route is not what the deed was about. */
    private static boolean differs(StopKey stop, Layout before, Layout after) {
        return !before.findSpot(stop)
                        .map(Spot::shift)
                        .equals(after.findSpot(stop).map(Spot::shift))
                || !Objects.equals(
                        before.mark(stop).decision(), after.mark(stop).decision());
    }
}
