package dk.samvagt.relative.agreement;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements are asked for; what is left out does not matter.
 *
 * @param citizen id of the citizen
 * @param relative id of the relative
 * @param stopped whether those that have ended or failed, or whose last day is past, come too
 */
record AgreementFilter(
        @Nullable String citizen,
        @Nullable UUID relative,
        @Nullable Boolean stopped) {

    boolean lets(Agreement agreement, LocalDate today) {
        return (citizen == null || citizen.equals(agreement.citizen()))
                && (relative == null || relative.equals(agreement.terms().relative()))
                && (!agreement.isOver(today) || Boolean.TRUE.equals(stopped));
    }
}
