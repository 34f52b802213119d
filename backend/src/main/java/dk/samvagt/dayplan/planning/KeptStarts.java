package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.team.Engagement;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets stops begin no sooner than they did, where time that was taken before them has become free. */
@Component
public class KeptStarts {

    private final DayJudging judging;

    KeptStarts(DayJudging judging) {
        this.judging = judging;
    }

    /**
     * The day as it is now, with its stops at the times they had.
     *
     * @param before what took the members' time until now
     */
    public DaySnapshot keep(DaySnapshot day, List<Engagement> before) {
        TimedDay was = judging.time(day.taking(before), day.layout());
        TimedDay now = judging.time(day, day.layout());
        Layout kept = day.layout();
        for (StopKey stop : day.layout().marks().keySet()) {
            Optional<Integer> start = was.findStart(stop);
            boolean wouldBeSooner = start.isPresent()
                    && now.findStart(stop).filter(is -> is < start.get()).isPresent();
            if (wouldBeSooner && !day.facts().isHistory(stop)) {
                kept = kept.noting(stop, mark -> mark.startingAt(start.get()));
            }
        }
        return day.lyingAs(kept);
    }
}
