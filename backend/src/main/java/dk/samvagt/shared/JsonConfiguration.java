package dk.samvagt.shared;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.module.SimpleModule;

/** How values look in JSON: times of a day as {@code HH:mm}, lists without gaps; unreadable fields are all reported. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer valuesInJson() {
        return mapper -> mapper.withConfigOverride(
                        LocalTime.class, time -> time.setFormat(JsonFormat.Value.forPattern("HH:mm")))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addHandler(new UnreadableFields())
                .addModule(new SimpleModule("what people send")
                        .addDeserializer(String.class, new PlainText())
                        .addDeserializer(LocalDate.class, new PlausibleDate()));
    }
}
