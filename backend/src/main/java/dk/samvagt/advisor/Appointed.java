package dk.samvagt.advisor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * When the advisor and those who asked meet, on the clock in Copenhagen.
 *
 * @param date the day; today or later
 * @param start when they begin
 * @param minutes how long it is planned to take, 5 to 480
 * @param place where, or null
 * @param members ids of the members who take part; none named means the one who asked
 */
@Embeddable
record Appointed(
        @NotNull LocalDate date,
        @NotNull @Column(name = "start_time") LocalTime start,
        @NotNull @Min(5) @Max(480) Integer minutes,
        @Nullable @Size(max = 120) String place,
        @Nullable @JdbcTypeCode(SqlTypes.ARRAY) Set<String> members) {

    /** Keeps a copy; nobody named is nobody named. */
    Appointed {
        members = members == null ? Set.of() : Set.copyOf(members);
    }

    /** The same for those who need not know who takes part. */
    Appointed withoutMembers() {
        return new Appointed(date, start, minutes, place, null);
    }

    /** Without the place, which may tell of people. */
    @Override
    public String toString() {
        return "Appointed[" + date + " " + start + "]";
    }
}
