package dk.samvagt.visit;

import dk.samvagt.relative.RelativeTalks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A talk with a relative is held when its visit is, and moves with it. */
@Component
class TalksFollowVisits {

    private final RelativeTalks talks;
    private final VisitCalendar visits;

    TalksFollowVisits(RelativeTalks talks, VisitCalendar visits) {
        this.talks = talks;
        this.visits = visits;
    }

    @EventListener
    void on(VisitFinished finished) {
        talks.held(finished.team(), finished.visit(), finished.member());
    }

    @EventListener
    void on(VisitChanged changed) {
        visits.find(changed.team(), changed.visit())
                .map(VisitInfo::order)
                .ifPresent(order -> talks.moved(
                        changed.team(), order.id(), order.date(), order.earliestStart(), order.latestStart()));
    }
}
