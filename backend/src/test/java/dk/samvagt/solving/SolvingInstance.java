package dk.samvagt.solving;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import dk.samvagt.shared.Copenhagen;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An instance of the server, as far as solving is concerned, beside others on the same database. */
final class SolvingInstance implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private SolvingInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static SolvingInstance on(String url, String... settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", "postgres",
                "spring.datasource.password", "postgres",
                "spring.datasource.hikari.maximum-pool-size", "4",
                "spring.datasource.hikari.connection-timeout", "1000",
                "samvagt.solving.at-once", "1",
                "spring.config.name", "none",
                "spring.main.banner-mode", "off"));
        for (String setting : settings) {
            all.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }
        return new SolvingInstance(new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .run(all.entrySet().stream().map(setting -> "--" + setting).toArray(String[]::new)));
    }

    SolveJobs jobs() {
        return context.getBean(SolveJobs.class);
    }

    CountingWork work() {
        return context.getBean(CountingWork.class);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    List<SolveStatus> heardOf(UUID job) {
        return context.getBean(Hearing.class).heard.stream()
                .filter(change -> change.job().equals(job))
                .map(SolveChanged::status)
                .distinct()
                .toList();
    }

    SolveState start(String id, Duration limit, CountingWork.Order order) {
        return jobs().start(key(id), limit, order);
    }

    SolveState state(String id) {
        return jobs().state(key(id));
    }

    static SolveKey key(String id) {
        return new SolveKey(CountingWork.KIND, id);
    }

    @Override
    public void close() {
        context.close();
    }

    /** What one instance is made of here; not annotated as a configuration, so that the whole server never finds it. */
    @ComponentScan({"dk.samvagt.live", "dk.samvagt.solving"})
    @ConfigurationPropertiesScan({"dk.samvagt.live", "dk.samvagt.solving"})
    @ImportAutoConfiguration({
        ConfigurationPropertiesAutoConfiguration.class,
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        DbSchedulerAutoConfiguration.class
    })
    static class Parts {

        @Bean
        CountingWork countingWork(JdbcClient database) {
            return new CountingWork(database);
        }

        @Bean
        Clock clock() {
            return Clock.system(Copenhagen.ZONE);
        }

        @Bean
        Hearing hearing() {
            return new Hearing();
        }
    }

    static class Hearing {

        final List<SolveChanged> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void hear(SolveChanged change) {
            heard.add(change);
        }
    }
}
