package dk.samvagt.offer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an offer is held, on the clock in Copenhagen.
 *
 * @param first the first session; one of the rule's dates
 * @param start when each session begins
 * @param rule a recurrence rule of RFC 5545 such as {@code FREQ=WEEKLY;BYDAY=TU}, or null where it is held once
 * @param except dates that the rule names and that are left out
 */
public record OfferDates(
        @NotNull LocalDate first,
        @NotNull LocalTime start,
        @Nullable @Size(max = 300) String rule,
        @NotNull Set<LocalDate> except) {}
