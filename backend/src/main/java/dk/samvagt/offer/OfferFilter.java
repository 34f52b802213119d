package dk.samvagt.offer;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which offers somebody wants to see; null does not matter.
 *
 * @param need what it answers
 * @param form what it is like
 * @param language code of a language that it is given in
 * @param evening true for those with a session from 17:00 on among the next ones
 * @param state where it is on its way
 * @param text a part of title, description, provider or target group
 */
record OfferFilter(
        @Nullable NeedKind need,
        @Nullable OfferForm form,
        @Nullable String language,
        @Nullable Boolean evening,
        @Nullable OfferState state,
        @Nullable String text) {

    static final LocalTime EVENING = LocalTime.of(17, 0);

    boolean lets(OfferInfo info, List<OfferSession> next) {
        OfferDescription offer = info.offer();
        return (need == null || offer.needs().contains(need))
                && (form == null || offer.form() == form)
                && (language == null || offer.spoken().contains(language))
                && (!Boolean.TRUE.equals(evening) || next.stream().anyMatch(OfferFilter::inTheEvening))
                && (state == null || info.state() == state)
                && (text == null || holds(offer, text.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean inTheEvening(OfferSession session) {
        return !session.start().isBefore(EVENING);
    }

    private static boolean holds(OfferDescription offer, String part) {
        String all = String.join(
                "\n",
                offer.title(),
                String.valueOf(offer.about()),
                offer.provider().name(),
                String.valueOf(offer.target().note()));
        return all.toLowerCase(Locale.ROOT).contains(part);
    }
}
