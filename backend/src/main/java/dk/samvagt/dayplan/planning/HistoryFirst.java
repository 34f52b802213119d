package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.StopMark;
import dk.samvagt.roster.ShiftInfo;
import dk.samvagt.visit.Mark;
import dk.samvagt.visit.VisitInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Fits a layout to a day's facts: what has been started stands first on the route of the one who started it, in the
 * order in which it was started, and is bound by no decision any more.
 */
final class HistoryFirst {

    private final DayFacts facts;

    HistoryFirst(DayFacts facts) {
        this.facts = facts;
    }

    Layout fitted(Layout kept) {
        Layout fitted = kept.fittedTo(facts.shifts().keySet(), facts.stops(), facts.wishes());
        for (VisitInfo visit : facts.visits().values()) {
            fitted = onRouteOfStarter(fitted, visit);
        }
        for (StopKey stop : fitted.marks().keySet()) {
            if (facts.isHistory(stop)) {
                fitted = fitted.noting(stop, mark -> new StopMark(null, null, mark.knownBreaks()));
            }
        }
        for (ShiftInfo shift : facts.shifts().values()) {
            if (facts.absent().contains(shift.member())) {
                fitted = withoutWhatIsOpen(fitted, shift.id());
            }
            fitted = inOrder(fitted, shift.id());
        }
        return fitted;
    }

    /** Who went home sick keeps what was done, and nothing else. */
    private Layout withoutWhatIsOpen(Layout layout, String shift) {
        Layout next = layout;
        for (StopKey stop : layout.stopsOn(shift)) {
            if (!facts.isHistory(stop)) {
                next = next.takenOff(stop).noting(stop, mark -> StopMark.NONE);
            }
        }
        return next;
    }

    private Layout onRouteOfStarter(Layout layout, VisitInfo visit) {
        Mark started = visit.started();
        if (started == null) {
            return layout;
        }
        Optional<String> shift = facts.shifts().values().stream()
                .filter(one -> one.member().equals(started.by()))
                .min(Comparator.comparing(one -> awayFrom(one, started.at())))
                .map(ShiftInfo::id);
        List<StopKey> stops = layout.stopsOf(visit.id());
        boolean alreadyThere = stops.stream()
                .map(layout::findSpot)
                .flatMap(Optional::stream)
                .map(Spot::shift)
                .anyMatch(placed -> shiftOf(placed).equals(started.by()));
        if (shift.isEmpty() || alreadyThere) {
            return layout;
        }
        StopKey theirs = stops.stream()
                .filter(stop -> layout.findSpot(stop).isEmpty())
                .findFirst()
                .orElse(stops.getFirst());
        return layout.placed(theirs, shift.get(), 0);
    }

    private String shiftOf(String shift) {
        ShiftInfo info = facts.shifts().get(shift);
        return info == null ? "" : info.member();
    }

    private long awayFrom(ShiftInfo shift, Instant at) {
        int second = facts.clock().seconds(at);
        int start = facts.clock().seconds(shift.start());
        int end = facts.clock().seconds(shift.end());
        return Math.max(0, Math.max(start - second, second - end));
    }

    private Layout inOrder(Layout layout, String shift) {
        Layout next = layout;
        List<StopKey> history = layout.stopsOn(shift).stream()
                .filter(facts::isHistory)
                .sorted(Comparator.comparing(this::startedAt))
                .toList();
        for (int index = 0; index < history.size(); index++) {
            next = next.placed(history.get(index), shift, index);
        }
        return next;
    }

    private Instant startedAt(StopKey stop) {
        return facts.findVisit(stop.visit())
                .map(VisitInfo::started)
                .map(Mark::at)
                .orElse(Instant.MAX);
    }
}
