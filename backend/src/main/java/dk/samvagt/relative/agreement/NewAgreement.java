package dk.samvagt.relative.agreement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An agreement is proposed.
 *
 * @param citizen id of the citizen
 * @param terms what is to be agreed
 * @param agreed true where everybody has said yes already; false where left out
 */
record NewAgreement(
        @NotBlank @Size(max = 100) String citizen,
        @NotNull @Valid AgreementBody terms,
        @Nullable Boolean agreed) {}
