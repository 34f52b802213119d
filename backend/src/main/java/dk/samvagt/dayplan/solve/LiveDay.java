package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.DayPlanChanged;
import dk.samvagt.live.LiveEvents;
import dk.samvagt.solving.SolveChanged;
import dk.samvagt.solving.SolveJobs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells the browsers that show a day what happens to it. */
@Component
class LiveDay {

    private final LiveEvents live;
    private final SolveJobs jobs;
    private final JsonMapper json;

    LiveDay(LiveEvents live, SolveJobs jobs, JsonMapper json) {
        this.live = live;
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * The plan has another version.
     *
     * @param what a stable word, such as {@code MOVE}
     */
    record PlanEvent(int version, @Nullable String by, String what) {}

    @EventListener
    void on(DayPlanChanged changed) {
        live.publish(
                new DayKey(changed.team(), changed.date()).topic(),
                "plan",
                new PlanEvent(changed.version(), changed.by(), changed.what()));
    }

    @EventListener
    void on(SolveChanged changed) {
        if (changed.key().kind().equals(DayKey.KIND)) {
            SolveView view = SolveView.of(jobs.state(changed.key()), json);
            live.publish(DayKey.of(changed.key()).topic(), "solve", view);
        }
    }
}
