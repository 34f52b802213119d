package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.StopMark;
import dk.samvagt.dayplan.plan.TakingPart;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes some changes of a proposal and leaves the rest of the plan as it is: each stop taken goes where the proposal
 * has it, behind the stop that comes before it there.
 *
 * @param now the plan as it is
 * @param proposed the plan as it was proposed
 */
record PartialAcceptance(Layout now, Layout proposed) {

    /**
     * The plan with these stops where the proposal has them.
     *
     * @param done stops that are history, before which nothing can go
     */
    Layout taking(Set<StopKey> taken, Set<StopKey> done) {
        Layout next = now;
        for (StopKey stop : taken) {
            next = next.takenOff(stop);
        }
        for (String shift : proposed.routes().keySet()) {
            for (StopKey stop : proposed.stopsOn(shift)) {
                if (taken.contains(stop) && now.routes().containsKey(shift)) {
                    next = next.placed(stop, shift, indexIn(next, stop, shift, done));
                }
            }
        }
        for (StopKey stop : taken) {
            Integer start = proposed.mark(stop).plannedStart();
            next = next.noting(stop, mark -> StopMark.NONE.startingAt(start));
        }
        return next.withTakingPart(takingPart(taken));
    }

    /** Behind the nearest stop that the proposal has before it, else before the nearest one behind it. */
    private int indexIn(Layout next, StopKey stop, String shift, Set<StopKey> done) {
        List<StopKey> wanted = proposed.stopsOn(shift);
        List<StopKey> route = next.stopsOn(shift);
        int history = Math.toIntExact(route.stream().filter(done::contains).count());
        int at = wanted.indexOf(stop);
        for (int before = at - 1; before >= 0; before--) {
            int index = route.indexOf(wanted.get(before));
            if (index >= 0) {
                return Math.max(history, index + 1);
            }
        }
        for (int behind = at + 1; behind < wanted.size(); behind++) {
            int index = route.indexOf(wanted.get(behind));
            if (index >= 0) {
                return Math.max(history, index);
            }
        }
        return route.size();
    }

    /** Who takes part is as proposed in the groups whose own stops are taken, or that gain or lose a visit taken. */
    private Set<TakingPart> takingPart(Set<StopKey> taken) {
        Set<String> errands = taken.stream().map(StopKey::visit).collect(Collectors.toSet());
        boolean all = now.marks().keySet().stream()
                .filter(stop -> !now.findSpot(stop)
                        .map(Spot::shift)
                        .equals(proposed.findSpot(stop).map(Spot::shift)))
                .allMatch(taken::contains);
        if (all) {
            return proposed.takingPart();
        }
        Set<TakingPart> parts = new HashSet<>(now.takingPart());
        parts.removeIf(part -> errands.contains(part.group()));
        proposed.takingPart().stream()
                .filter(part -> errands.contains(part.group()))
                .forEach(parts::add);
        return parts;
    }
}
