package dk.samvagt.relative.person;

import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.FieldError;
import dk.samvagt.shared.Languages;
import dk.samvagt.shared.PhoneNumber;
import dk.samvagt.shared.ProblemException;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Who a relative is, as a person writes it down.
 *
 * @param name what the relative is called
 * @param phone where to ring
 * @param mail where to write
 * @param languages what the relative speaks, as codes such as {@code da}; none where left out
 * @param situation the relative's own life
 * @param network who is there for the relative
 * @param interpreter whether a talk needs an interpreter; false where left out
 * @param reachable when the relative can be reached; none where left out
 */
@Schema(name = "RelativeDetails")
record RelativeBody(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 50) String phone,
        @Nullable @Email @Size(max = 200) String mail,
        @Nullable @Size(max = 10) Set<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @Nullable @Size(max = 2000) String situation,
        @Nullable @Size(max = 2000) String network,
        @Nullable Boolean interpreter,
        @Nullable @Size(max = 30) List<@NotNull @Valid ReachableHours> reachable) {

    /**
     * Who it is.
     *
     * @throws ProblemException {@code INVALID_BODY} where a language is none
     */
    RelativeDetails details() {
        if (languages != null && !languages.stream().allMatch(Languages::isKnown)) {
            boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
            throw new ProblemException(CommonProblem.INVALID_BODY)
                    .with(
                            "errors",
                            List.of(new FieldError(
                                    "about.languages",
                                    english ? "holds a code of no language" : "har en kode, som ikke er et sprog")));
        }
        return new RelativeDetails(
                name.strip(),
                number(),
                told(mail),
                languages == null ? Set.of() : languages,
                told(situation),
                told(network),
                interpreter != null && interpreter);
    }

    private @Nullable String number() {
        String number = told(phone);
        return number == null ? null : PhoneNumber.checked(number);
    }

    List<ReachableHours> hours() {
        return reachable == null
                ? List.of()
                : reachable.stream().map(ReachableHours::checked).toList();
    }

    private static @Nullable String told(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Nothing: who relatives are stays out of logs. */
    @Override
    public String toString() {
        return "RelativeBody";
    }
}
