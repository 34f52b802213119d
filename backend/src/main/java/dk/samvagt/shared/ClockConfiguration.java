package dk.samvagt.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that everything asks; it ticks in Danish time, so {@code LocalDate.now(clock)} is the team's today. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(Copenhagen.ZONE);
    }
}
