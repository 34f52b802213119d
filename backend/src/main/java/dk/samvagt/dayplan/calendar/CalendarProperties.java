package dk.samvagt.dayplan.calendar;

import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How calendars are read.
 *
 * @param secret what calendar addresses are made from, the same on all instances; null for one that is made at the
 *     first start and kept in the database
 * @param back how far back a calendar goes
 * @param ahead how far ahead
 * @param publicUrl where browsers and calendar programs find Samvagt, such as {@code https://samvagt.example.dk}; null
 *     for the address that the request came to
 */
@ConfigurationProperties("samvagt.calendar")
@Validated
record CalendarProperties(
        @Size(min = 32) @Nullable String secret,
        @DurationMin(days = 0) @DefaultValue("7d") Duration back,
        @DurationMin(days = 1) @DefaultValue("35d") Duration ahead,
        @Nullable String publicUrl) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "CalendarProperties[back=" + back + ", ahead=" + ahead + "]";
    }
}
