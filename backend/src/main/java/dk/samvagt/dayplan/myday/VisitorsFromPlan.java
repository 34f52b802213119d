package dk.samvagt.dayplan.myday;

import dk.samvagt.citizen.WhoVisits;
import dk.samvagt.dayplan.planning.DayFacts;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import dk.samvagt.dayplan.planning.TimedDay;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.visit.VisitInfo;
import dk.samvagt.visit.VisitState;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who comes to whom, by the routes of the day's plan as it lies now, whether it was sent out or not. */
@Component
@Transactional(readOnly = true)
class VisitorsFromPlan implements WhoVisits {

    private static final Comparator<Visitor> NEXT_FIRST =
            Comparator.comparing(Visitor::been).thenComparing(Visitor::at).thenComparing(Visitor::member);

    private final DaySnapshots snapshots;
    private final DayJudging judging;
    private final Clock clock;

    VisitorsFromPlan(DaySnapshots snapshots, DayJudging judging, Clock clock) {
        this.snapshots = snapshots;
        this.judging = judging;
        this.clock = clock;
    }

    @Override
    public Optional<Map<String, List<Visitor>>> on(String team, LocalDate date, Collection<String> citizens) {
        return snapshots.find(team, date).filter(VisitorsFromPlan::isPlanned).map(day -> visitors(day, citizens));
    }

    /** A plan that somebody opened and that sends nobody anywhere tells as little as none. */
    private static boolean isPlanned(DaySnapshot day) {
        return day.layout().routes().values().stream().anyMatch(stops -> !stops.isEmpty());
    }

    private Map<String, List<Visitor>> visitors(DaySnapshot day, Collection<String> citizens) {
        DayFacts facts = day.facts();
        Set<String> wanted = new HashSet<>(citizens);
        TimedDay timed = judging.time(day, day.layout());
        int now = facts.clock().seconds(clock.instant());
        Map<String, List<Visitor>> coming = new LinkedHashMap<>();
        timed.stops()
                .forEach((key, stop) -> facts.findVisit(key.visit())
                        .filter(visit -> wanted.contains(visit.citizen()))
                        .ifPresent(visit -> visitor(facts, visit, stop, now)
                                .ifPresent(visitor -> coming.computeIfAbsent(visit.citizen(), none -> new ArrayList<>())
                                        .add(visitor))));
        coming.replaceAll((citizen, all) -> onceEach(all));
        return coming;
    }

    private static Optional<Visitor> visitor(DayFacts facts, VisitInfo visit, Stop stop, int now) {
        StopTiming timing = stop.timing();
        if (stop.route() == null || timing == null) {
            return Optional.empty();
        }
        MemberRow member =
                facts.folder().membersById().get(stop.route().member().id());
        if (member == null || facts.absent().contains(member.id())) {
            return Optional.empty();
        }
        boolean over = visit.state() == VisitState.DONE || (visit.state() == VisitState.PLANNED && timing.end() <= now);
        return Optional.of(new Visitor(member.id(), member.name(), facts.clock().time(timing.start()), over));
    }

    private static List<Visitor> onceEach(List<Visitor> all) {
        Map<String, Visitor> first = new LinkedHashMap<>();
        all.stream()
                .sorted(NEXT_FIRST)
                .forEach(visitor ->
                        first.merge(visitor.member(), visitor, (known, later) -> known.been() ? later : known));
        return first.values().stream().sorted(NEXT_FIRST).toList();
    }
}
