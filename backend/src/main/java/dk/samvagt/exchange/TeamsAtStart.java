package dk.samvagt.exchange;

import dk.samvagt.identity.DemoProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Sees to the teams that are to be there before the first page can be asked for. */
@Component
class TeamsAtStart implements SmartLifecycle {

    private final TeamSetup setup;
    private final DemoTeam demo;
    private final boolean demoWanted;
    private volatile boolean running;

    TeamsAtStart(TeamSetup setup, DemoTeam demo, DemoProperties properties, Environment environment) {
        this.setup = setup;
        this.demo = demo;
        Boolean told = properties.demo();
        this.demoWanted = told == null ? !StringUtils.hasText(environment.getProperty("spring.datasource.url")) : told;
    }

    @Override
    public void start() {
        running = true;
        setup.makeWhatIsMissing();
        if (demoWanted) {
            demo.keepAroundToday();
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

    /** Ahead of the web server. */
    @Override
    public int getPhase() {
        return 0;
    }
}
