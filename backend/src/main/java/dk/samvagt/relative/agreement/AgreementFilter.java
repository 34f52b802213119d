package dk.samvagt.relative.agreement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which agreements are asked for; what is left out does not matter.
 *
 * @param citizen id of the citizen
 * @param relative id of the relative
 * @param stopped whether those that have ended or failed come too
 */
record AgreementFilter(
        @Nullable String citizen,
        @Nullable UUID relative,
        @Nullable Boolean stopped) {

    boolean lets(Agreement agreement) {
        boolean over = agreement.state() == AgreementState.ENDED || agreement.state() == AgreementState.FAILED;
        return (citizen == null || citizen.equals(agreement.citizen()))
                && (relative == null || relative.equals(agreement.terms().relative()))
                && (!over || Boolean.TRUE.equals(stopped));
    }
}
