package dk.samvagt.relative.consent;

import dk.samvagt.relative.ConsentTopic;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citizen gives a consent, or withdraws it.
 *
 * @param citizen id of the citizen
 * @param topic what it is about
 * @param date when the citizen said so; today where left out
 */
record ConsentWord(
        @NotBlank String citizen,
        @NotNull ConsentTopic topic,
        @Nullable LocalDate date) {}
