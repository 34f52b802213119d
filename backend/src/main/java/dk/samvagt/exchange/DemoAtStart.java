package dk.samvagt.exchange;

import dk.samvagt.identity.DemoProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Sees to the demo team before the first page can be asked for. */
@Component
class DemoAtStart implements SmartLifecycle {

    private final DemoTeam demo;
    private final boolean wanted;
    private volatile boolean running;

    DemoAtStart(DemoTeam demo, DemoProperties properties, Environment environment) {
        this.demo = demo;
        Boolean told = properties.demo();
        this.wanted = told == null ? !StringUtils.hasText(environment.getProperty("spring.datasource.url")) : told;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
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
