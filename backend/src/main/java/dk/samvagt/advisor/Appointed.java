package dk.samvagt.advisor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When the advisor and those who asked meet, on the clock in Copenhagen.
 *
 * @param date the day; today or later
 * @param start when they begin
 * @param minutes how long it is planned to take, 5 to 480
 * @param place where, or null
 */
@Embeddable
record Appointed(
        @NotNull LocalDate date,
        @NotNull @Column(name = "start_time") LocalTime start,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable @Size(max = 120) String place) {

    /** Without the place, which may tell of people. */
    @Override
    public String toString() {
        return "Appointed[" + date + " " + start + "]";
    }
}
