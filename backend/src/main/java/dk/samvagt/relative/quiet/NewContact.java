package dk.samvagt.relative.quiet;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * I have spoken with a relative.
 *
 * @param how in what way
 * @param date when; today where left out
 */
record NewContact(@NotNull ContactKind how, @Nullable LocalDate date) {}
