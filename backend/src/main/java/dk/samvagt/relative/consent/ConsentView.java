package dk.samvagt.relative.consent;

import dk.samvagt.relative.ConsentTopic;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consent, whether it stands or not.
 *
 * @param citizen id of the citizen who gave it
 * @param topic what it is about
 * @param stands true while the relative may see it
 * @param givenOn when the citizen gave it
 * @param notedBy name of the one who noted it
 * @param endedOn when it ended
 * @param endedBy name of the one who noted that
 * @param ending why it ended
 */
@Schema(name = "Consent")
record ConsentView(
        String citizen,
        ConsentTopic topic,
        boolean stands,
        LocalDate givenOn,
        String notedBy,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable Ending ending) {}
