package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.KnownBreak;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.BrokenRules;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.HardJustification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notes on a layout what a person decided with it.
 *
 * @param by display name of the person
 * @param at when
 */
record Deciding(String by, Instant at) {

    /**
     * Binds the stops that were decided about, and lets earlier decisions follow the starts that the person saw move;
     * a start decided exactly stays.
     *
     * @param before the plan that the person changed
     */
    Layout bind(Arrangement arranged, JudgedDay before) {
        Layout next = arranged.day().layout();
        for (Map.Entry<StopKey, Decision.Kind> decided : arranged.decided().entrySet()) {
            StopKey stop = decided.getKey();
            Integer start = arranged.day().findStart(stop).orElse(null);
            Decision decision = new Decision(decided.getValue(), start, by, at);
            next = next.noting(stop, mark -> mark.decided(decision));
        }
        for (StopKey stop : next.marks().keySet()) {
            next = follow(next, stop, arranged, before);
        }
        return next;
    }

    private static Layout follow(Layout layout, StopKey stop, Arrangement arranged, JudgedDay before) {
        Decision decision = layout.mark(stop).decision();
        Optional<Integer> start = arranged.day().findStart(stop);
        boolean moved = before.findTiming(stop)
                .map(timing -> start.filter(now -> now != timing.start()).isPresent())
                .orElse(false);
        if (decision == null || !moved || start.isEmpty()) {
            return layout;
        }
        return layout.noting(stop, mark -> mark.decided(decision.seenAt(start.get())));
    }

    /** Keeps why a person breaks rules knowingly, on the stops to be marked for it. */
    Layout excuse(JudgedDay after, List<HardJustification> newlyBroken, Arrangement arranged, @Nullable String reason) {
        Layout next = after.layout();
        if (reason == null) {
            return next;
        }
        BrokenRules broken = BrokenRules.of(after);
        for (HardJustification one : newlyBroken) {
            KnownBreak known = new KnownBreak(one.rule().name(), reason.strip(), by, at);
            for (StopKey stop : bearers(one, broken, arranged, after.layout())) {
                next = next.noting(stop, mark -> mark.breaking(known));
            }
        }
        return next;
    }

    /** What concerns a whole route is marked on the stop that the person put there. */
    private static List<StopKey> bearers(
            HardJustification broken, BrokenRules all, Arrangement arranged, Layout layout) {
        List<StopKey> bearers = all.bearers(broken);
        boolean wholeRoute = broken instanceof HardJustification.ShiftEnd
                || broken instanceof HardJustification.Break
                || broken instanceof HardJustification.Carrying;
        if (!wholeRoute || bearers.isEmpty()) {
            return bearers;
        }
        Optional<String> shift = layout.findSpot(bearers.getFirst()).map(Spot::shift);
        List<StopKey> theirs = arranged.decided().keySet().stream()
                .filter(stop -> layout.findSpot(stop).map(Spot::shift).equals(shift))
                .toList();
        return theirs.isEmpty() ? bearers : theirs;
    }
}
