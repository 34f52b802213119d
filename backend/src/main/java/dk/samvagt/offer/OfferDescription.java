package dk.samvagt.offer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an offer is. Also the body of a request.
 *
 * @param title what it is called
 * @param about what happens there, or null
 * @param form what it is like
 * @param needs what it answers, at least one
 * @param provider who gives it
 * @param target whom it is for
 * @param place where it is given
 * @param dates when it is held, or null where times are agreed
 * @param minutes length of a session in minutes, 1 to 1440, or null
 * @param sessions how many sessions there are, or null where it goes on; ends the dates too
 * @param seats how many there is room for, or null where nobody counts
 * @param price what it costs, or null where that is not known
 * @param signUp how one gets in
 * @param anonymous whether nobody asks for a name
 * @param transport how one can be brought there, or null where one cannot
 * @param meanwhile where the citizen is meanwhile
 * @param languages codes such as {@code da}; empty for Danish
 * @param contact whom to ask
 * @param validFrom the first day that it can be given, or null
 * @param validTo the last one, or null
 */
public record OfferDescription(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 2000) String about,
        @NotNull OfferForm form,
        @NotEmpty Set<NeedKind> needs,
        @NotNull @Valid OfferProvider provider,
        @NotNull @Valid OfferTarget target,
        @NotNull @Valid OfferPlace place,
        @Nullable @Valid OfferDates dates,
        @Nullable @Min(1) @Max(1440) Integer minutes,
        @Nullable @Min(1) @Max(1000) Integer sessions,
        @Nullable @Valid OfferSeats seats,
        @Nullable @Valid OfferPrice price,
        @NotNull @Valid OfferSignUp signUp,
        @NotNull Boolean anonymous,
        @Nullable @Size(max = 300) String transport,
        @NotNull Meanwhile meanwhile,
        @NotNull @Size(max = 20) Set<@NotBlank @Size(max = 20) String> languages,
        @NotNull @Valid OfferContact contact,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    private static final Set<String> DANISH = Set.of("da");

    /** The languages it is given in; Danish where none is told. */
    public Set<String> spoken() {
        return languages.isEmpty() ? DANISH : languages;
    }

    /** True where whoever takes it up leaves home and the citizen does not come along. */
    public boolean needsSomebodyAtHome() {
        return meanwhile == Meanwhile.HOME && place.ways().contains(OfferPlace.Way.ADDRESS);
    }

    /** True on the days that it can be given. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    OfferDescription seating(OfferSeats other) {
        return new OfferDescription(
                title, about, form, needs, provider, target, place, dates, minutes, sessions, other, price, signUp,
                anonymous, transport, meanwhile, languages, contact, validFrom, validTo);
    }

    /** Only the form: a contact person's name stays out of logs. */
    @Override
    public String toString() {
        return "OfferDescription[" + form + "]";
    }
}
