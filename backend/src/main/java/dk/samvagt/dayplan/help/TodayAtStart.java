package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.planning.DayPlanProperties;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.solve.DaySolves;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDataImported;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A team whose data is read while the application starts finds its today planned when the first page opens. */
@Component
class TodayAtStart implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TodayAtStart.class);

    private final Set<String> readAtStart = new ConcurrentSkipListSet<>();
    private final Days days;
    private final DaySolves solves;
    private final DayPlanProperties properties;
    private final Clock clock;
    private volatile boolean running;

    TodayAtStart(Days days, DaySolves solves, DayPlanProperties properties, Clock clock) {
        this.days = days;
        this.solves = solves;
        this.properties = properties;
        this.clock = clock;
    }

    @EventListener
    void on(TeamDataImported imported) {
        if (!running && imported.dates().contains(LocalDate.now(clock))) {
            readAtStart.add(imported.team());
        }
    }

    @Override
    public void start() {
        running = true;
        readAtStart.forEach(this::plan);
        readAtStart.clear();
    }

    private void plan(String team) {
        try {
            LocalDate today = LocalDate.now(clock);
            if (properties.demoSolve().isPositive()) {
                solves.start(days.get(team, today), properties.demoSolve(), null);
            } else {
                days.get(team, today);
            }
        } catch (ProblemException e) {
            log.info("Today is not planned at start: {}", e.getMessage());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Behind the reading of the demo team's data, ahead of the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
