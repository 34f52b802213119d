package dk.samvagt.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An offer as a test's story tells it: a free talk in Danish by phone, unless it says otherwise. */
final class OfferExample {

    private OfferForm form = OfferForm.TALK;
    private Set<NeedKind> needs = Set.of(NeedKind.TALK);
    private OfferTarget target = new OfferTarget(Set.of(), Set.of(), null, null, null);
    private OfferPlace place = new OfferPlace(Set.of(OfferPlace.Way.PHONE), null, null);
    private @Nullable OfferDates dates;
    private @Nullable Integer minutes = 60;
    private @Nullable Integer sessions;
    private @Nullable OfferSeats seats;
    private @Nullable OfferPrice price = new OfferPrice(0, OfferPrice.Per.SESSION);
    private OfferSignUp signUp = new OfferSignUp(false, null, null, null);
    private boolean anonymous;
    private @Nullable String transport;
    private Set<String> languages = Set.of("da");
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;

    static OfferExample offer() {
        return new OfferExample();
    }

    OfferExample form(OfferForm form) {
        this.form = form;
        return this;
    }

    OfferExample needs(NeedKind... needs) {
        this.needs = Set.of(needs);
        return this;
    }

    OfferExample target(OfferTarget target) {
        this.target = target;
        return this;
    }

    OfferExample at(double latitude, double longitude) {
        this.place = new OfferPlace(
                Set.of(OfferPlace.Way.ADDRESS), "Amagerbrogade 1", new OfferLocation(latitude, longitude));
        return this;
    }

    OfferExample held(String first, String start, @Nullable String rule, String... except) {
        this.dates = new OfferDates(
                LocalDate.parse(first),
                LocalTime.parse(start),
                rule,
                Set.copyOf(Arrays.stream(except).map(LocalDate::parse).toList()));
        return this;
    }

    OfferExample minutes(@Nullable Integer minutes) {
        this.minutes = minutes;
        return this;
    }

    OfferExample sessions(int sessions) {
        this.sessions = sessions;
        return this;
    }

    OfferExample seats(int total, int taken) {
        this.seats = new OfferSeats(total, taken);
        return this;
    }

    OfferExample price(@Nullable Integer kroner) {
        this.price = kroner == null ? null : new OfferPrice(kroner, OfferPrice.Per.SESSION);
        return this;
    }

    OfferExample deadline(LocalDate deadline) {
        this.signUp = new OfferSignUp(true, null, deadline, null);
        return this;
    }

    OfferExample anonymous() {
        this.anonymous = true;
        return this;
    }

    OfferExample transport(String transport) {
        this.transport = transport;
        return this;
    }

    OfferExample languages(String... languages) {
        this.languages = Set.of(languages);
        return this;
    }

    OfferExample valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        this.validFrom = from;
        this.validTo = to;
        return this;
    }

    OfferDescription described() {
        return new OfferDescription(
                "Samtale",
                null,
                form,
                needs,
                new OfferProvider(OfferProvider.Kind.MUNICIPALITY, "Kommunen"),
                target,
                place,
                dates,
                minutes,
                sessions,
                seats,
                price,
                signUp,
                anonymous,
                transport,
                Meanwhile.HOME,
                languages,
                new OfferContact(null, null, null),
                validFrom,
                validTo);
    }

    OfferInfo called(String id) {
        return new OfferInfo(id, 0, OfferState.PUBLISHED, described(), Instant.EPOCH, "Hanne");
    }
}
