package dk.samvagt.relative.agreement;

import dk.samvagt.relative.AgreementEffect;
import dk.samvagt.relative.AgreementParty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be agreed, as a person writes it down.
 *
 * @param party who does it
 * @param relative id of the relative who does it; only with {@code RELATIVE}
 * @param who what the volunteer is called; only with {@code VOLUNTEER}
 * @param task what they do, a word for help or a few words
 * @param effect what it means for the team's visits; {@code ALONGSIDE} where left out
 * @param helps tasks of the visits that it is about; none where left out
 * @param first the first day; today where left out
 * @param last the last one; left out where it goes on
 * @param rule on which days, such as {@code FREQ=WEEKLY;BYDAY=MO,TH}
 * @param from from when on those days
 * @param to until when
 * @param note what else was agreed
 * @param minutes id of the minutes of the talk
 */
@Schema(name = "AgreementTerms")
record AgreementBody(
        @NotNull AgreementParty party,
        @Nullable UUID relative,
        @Nullable @Size(max = 200) String who,
        @NotBlank @Size(max = 200) String task,
        @Nullable AgreementEffect effect,
        @Nullable @Size(max = 10) Set<@NotBlank @Size(max = 100) String> helps,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @NotBlank @Size(max = 300) String rule,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        @Nullable @Size(max = 2000) String note,
        @Nullable UUID minutes) {

    AgreementTerms terms(LocalDate today) {
        return new AgreementTerms(
                party,
                party == AgreementParty.RELATIVE ? relative : null,
                party == AgreementParty.VOLUNTEER && who != null ? who.strip() : null,
                task.strip(),
                effect == null ? AgreementEffect.ALONGSIDE : effect,
                helps == null ? Set.of() : helps,
                first == null ? today : first,
                last,
                rule,
                from,
                to,
                note == null || note.isBlank() ? null : note.strip(),
                minutes);
    }

    /** Only who: what is agreed tells of people. */
    @Override
    public String toString() {
        return "AgreementBody[" + party + "]";
    }
}
