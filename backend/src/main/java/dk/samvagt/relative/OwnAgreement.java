package dk.samvagt.relative;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, as a relative sees it themselves. Wall-clock times in Copenhagen.
 *
 * @param id the agreement's id
 * @param party who does it; {@code RELATIVE} is the one who reads
 * @param task what they do, a word for help or a few words
 * @param next the next day on which it still counts, within four weeks, or null
 * @param from from when on those days, or null
 * @param to until when, or null
 * @param until the last day, or null
 */
public record OwnAgreement(
        UUID id,
        AgreementParty party,
        String task,
        @Nullable LocalDate next,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable LocalDate until) {

    /** Only the id. */
    @Override
    public String toString() {
        return "OwnAgreement[" + id + "]";
    }
}
