package dk.samvagt.dayplan.solve;

import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import dk.samvagt.solving.SolveRun;
import dk.samvagt.solving.SolveWork;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Plans a day in the background. Whenever somebody changes the day meanwhile, planning begins again from the changed
 * day at once, so that nothing a person did is lost.
 */
@Component
class DaySolveWork implements SolveWork {

    private final DaySnapshots snapshots;
    private final SolveLegs legs;

    DaySolveWork(DaySnapshots snapshots, SolveLegs legs) {
        this.snapshots = snapshots;
        this.legs = legs;
    }

    @Override
    public String kind() {
        return DayKey.KIND;
    }

    @Override
    public void run(SolveRun run) {
        DayKey key = DayKey.of(run.key());
        boolean changedByOthers = true;
        while (changedByOthers && !run.shouldStop() && run.remaining().isPositive()) {
            Optional<DaySnapshot> day = snapshots.find(key.team(), key.date());
            changedByOthers = day.isPresent() && legs.begin(day.get(), run).solve();
        }
    }
}
