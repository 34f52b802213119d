package dk.samvagt.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalTime;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How values look in JSON: times of a day as {@code HH:mm}; unreadable fields are all reported. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer valuesInJson() {
        return mapper -> mapper.withConfigOverride(
                        LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .addHandler(new UnreadableFields());
    }
}
