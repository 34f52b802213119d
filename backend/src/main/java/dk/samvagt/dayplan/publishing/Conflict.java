package dk.samvagt.dayplan.publishing;

import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.roster.ShiftInfo;
import java.util.Optional;

/** Why a proposed change can no longer be accepted: the day has gone on since. */
enum Conflict {
    VISIT_GONE,
    STARTED,
    DECIDED_MEANWHILE,
    MOVED_MEANWHILE,
    MEMBER_AWAY;

    /** What stands against a change, as the day is now. */
    static Optional<Conflict> find(ProposedChange change, DaySnapshot day) {
        StopKey stop = change.key();
        ProposedChange.End from = change.from();
        ProposedChange.End to = change.to();
        if (!day.layout().knows(stop)) {
            return Optional.of(VISIT_GONE);
        }
        if (day.facts().isHistory(stop)) {
            return Optional.of(STARTED);
        }
        if (day.layout().mark(stop).isPinned()) {
            return Optional.of(DECIDED_MEANWHILE);
        }
        String shift = day.layout().findSpot(stop).map(Spot::shift).orElse(null);
        boolean whereItWas = from == null ? shift == null : from.shift().equals(shift);
        if (!whereItWas) {
            return Optional.of(MOVED_MEANWHILE);
        }
        ShiftInfo target = to == null ? null : day.facts().shifts().get(to.shift());
        if (to != null && (target == null || day.facts().absent().contains(target.member()))) {
            return Optional.of(MEMBER_AWAY);
        }
        return Optional.empty();
    }
}
