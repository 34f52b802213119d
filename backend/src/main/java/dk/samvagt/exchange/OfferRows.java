package dk.samvagt.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.offer.Condition;
import dk.samvagt.offer.Meanwhile;
import dk.samvagt.offer.NeedKind;
import dk.samvagt.offer.OfferContact;
import dk.samvagt.offer.OfferDates;
import dk.samvagt.offer.OfferDescription;
import dk.samvagt.offer.OfferFault;
import dk.samvagt.offer.OfferForm;
import dk.samvagt.offer.OfferLocation;
import dk.samvagt.offer.OfferPlace;
import dk.samvagt.offer.OfferPrice;
import dk.samvagt.offer.OfferProvider;
import dk.samvagt.offer.OfferRegister;
import dk.samvagt.offer.OfferSeats;
import dk.samvagt.offer.OfferSignUp;
import dk.samvagt.offer.OfferState;
import dk.samvagt.offer.OfferTarget;
import dk.samvagt.offer.TargetRelation;
import dk.samvagt.planning.exchange.Cells;
import dk.samvagt.planning.exchange.Figures;
import dk.samvagt.planning.exchange.Moments;
import dk.samvagt.planning.exchange.ProblemCode;
import dk.samvagt.planning.exchange.Words;
import dk.samvagt.planning.model.Location;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of {@code offers.csv}. The longest texts are those that a request may hold. */
final class OfferRows {

    private static final int MINUTES_OF_A_DAY = 1440;
    private static final int OLDEST = 120;
    private static final int MOST_SESSIONS = 1000;
    private static final int MOST_SEATS = 10_000;
    private static final int MOST_KRONER = 100_000;

    private final Cells cells;

    private OfferRows(Cells cells) {
        this.cells = cells;
    }

    static OfferRegister.@Nullable Entry read(Cells cells) {
        return new OfferRows(cells).entry();
    }

    private OfferRegister.@Nullable Entry entry() {
        String id = cells.needed("id", Words::id);
        String title = text("title", 200);
        String about = note("about", 2000);
        OfferForm form = cells.needed("form", Words.oneOf(OfferForm.class));
        Set<NeedKind> needs = several("needs", NeedKind.class);
        OfferProvider.Kind providerKind = cells.needed("provider_kind", Words.oneOf(OfferProvider.Kind.class));
        String provider = text("provider", 200);
        OfferTarget target = target();
        OfferPlace place = place();
        OfferDates dates = dates();
        Integer minutes = cells.optional("minutes", Figures.whole(1, MINUTES_OF_A_DAY));
        Integer sessions = cells.optional("sessions", Figures.whole(1, MOST_SESSIONS));
        OfferSeats seats = seats();
        OfferPrice price = price();
        OfferSignUp signUp = signUp();
        Boolean anonymous = cells.orElse("anonymous", Words::flag, false);
        String transport = note("transport", 300);
        Meanwhile meanwhile = cells.orElse("meanwhile", Words.oneOf(Meanwhile.class), Meanwhile.HOME);
        Set<String> languages = cells.list("languages", Words.textOf(20));
        OfferContact contact = new OfferContact(note("contact", 100), note("phone", 50), note("mail", 200));
        LocalDate validFrom = cells.optional("valid_from", Moments::date);
        LocalDate validTo = cells.optional("valid_to", Moments::date);
        OfferState state = cells.optional("state", Words.oneOf(OfferState.class));
        if (!cells.sound()) {
            return null;
        }
        OfferDescription offer = new OfferDescription(
                requireNonNull(title),
                about,
                requireNonNull(form),
                needs,
                new OfferProvider(requireNonNull(providerKind), requireNonNull(provider)),
                target,
                place,
                dates,
                minutes,
                sessions,
                seats,
                price,
                requireNonNull(signUp),
                requireNonNull(anonymous),
                transport,
                requireNonNull(meanwhile),
                languages,
                contact,
                validFrom,
                validTo);
        OfferFault.of(offer).forEach(fault -> report(fault, offer));
        return cells.sound() ? new OfferRegister.Entry(requireNonNull(id), state, offer) : null;
    }

    private OfferTarget target() {
        return new OfferTarget(
                cells.list("relations", Words.oneOf(TargetRelation.class)),
                cells.list("conditions", Words.oneOf(Condition.class)),
                cells.optional("from_age", Figures.whole(0, OLDEST)),
                cells.optional("to_age", Figures.whole(0, OLDEST)),
                note("for_whom", 500));
    }

    private OfferPlace place() {
        Set<OfferPlace.Way> ways = several("ways", OfferPlace.Way.class);
        Location location = cells.optionalLocation();
        return new OfferPlace(
                ways,
                note("address", 300),
                location == null ? null : new OfferLocation(location.latitude(), location.longitude()));
    }

    private @Nullable OfferDates dates() {
        LocalDate first = cells.optional("first", Moments::date);
        LocalTime start = cells.optional("start", Moments::time);
        String rule = note("rule", 300);
        Set<LocalDate> except = cells.list("except", Moments::date);
        boolean dated = cells.has("start") || cells.has("rule") || cells.has("except");
        if (!cells.has("first") && dated) {
            cells.problem(
                    ProblemCode.FIRST_SESSION_MISSING,
                    "first",
                    "The date of the first session is missing.",
                    "Fill it in, or empty start, rule and except.",
                    Map.of());
        } else if (cells.has("first") && !cells.has("start")) {
            cells.needed("start", Moments::time);
        }
        return first == null || start == null ? null : new OfferDates(first, start, rule, except);
    }

    private @Nullable OfferSeats seats() {
        Integer total = cells.optional("seats", Figures.whole(1, MOST_SEATS));
        Integer taken = cells.orElse("seats_taken", Figures.whole(0, MOST_SEATS), 0);
        if (!cells.has("seats") && cells.has("seats_taken")) {
            cells.needed("seats", Figures.whole(1, MOST_SEATS));
        }
        return total == null || taken == null ? null : new OfferSeats(total, taken);
    }

    private @Nullable OfferPrice price() {
        Integer kroner = cells.optional("price", Figures.whole(0, MOST_KRONER));
        OfferPrice.Per per = cells.orElse("price_per", Words.oneOf(OfferPrice.Per.class), OfferPrice.Per.SESSION);
        return kroner == null || per == null ? null : new OfferPrice(kroner, per);
    }

    private @Nullable OfferSignUp signUp() {
        Boolean needed = cells.orElse("sign_up", Words::flag, false);
        String how = note("sign_up_how", 300);
        LocalDate deadline = cells.optional("deadline", Moments::date);
        String referralBy = note("referral_by", 200);
        return needed == null ? null : new OfferSignUp(needed, how, deadline, referralBy);
    }

    private @Nullable String text(String column, int longest) {
        return cells.needed(column, Words.textOf(longest));
    }

    private @Nullable String note(String column, int longest) {
        return cells.optional(column, Words.textOf(longest));
    }

    /** At least one. */
    private <E extends Enum<E>> Set<E> several(String column, Class<E> words) {
        if (!cells.has(column)) {
            cells.needed(column, Words.oneOf(words));
        }
        return cells.list(column, Words.oneOf(words));
    }

    private void report(OfferFault fault, OfferDescription offer) {
        OfferFaultCell cell = OfferFaultCell.of(fault, offer);
        cells.problem(cell.code(), cell.column(), cell.what(), cell.howToMend(), cell.details());
    }
}
