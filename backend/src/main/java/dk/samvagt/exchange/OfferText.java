package dk.samvagt.exchange;

import dk.samvagt.offer.OfferDates;
import dk.samvagt.offer.OfferDescription;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferLocation;
import dk.samvagt.offer.OfferPrice;
import dk.samvagt.offer.OfferSeats;
import dk.samvagt.planning.exchange.CsvLines;
import java.util.Collection;
import java.util.List;

/** The catalogue of offers as the text of its file, so that it can be read in again. */
final class OfferText {

    private OfferText() {}

    static String of(List<OfferInfo> offers) {
        CsvLines lines = new CsvLines(OfferFile.OFFERS.columnNames());
        offers.forEach(offer -> add(lines, offer));
        return lines.text();
    }

    private static void add(CsvLines lines, OfferInfo info) {
        OfferDescription offer = info.offer();
        OfferLocation location = offer.place().location();
        OfferDates dates = offer.dates();
        OfferSeats seats = offer.seats();
        OfferPrice price = offer.price();
        lines.row(
                info.id(),
                offer.title(),
                offer.about(),
                offer.form(),
                sorted(offer.needs()),
                offer.provider().kind(),
                offer.provider().name(),
                sorted(offer.target().relations()),
                sorted(offer.target().conditions()),
                offer.target().fromAge(),
                offer.target().toAge(),
                offer.target().note(),
                sorted(offer.place().ways()),
                offer.place().address(),
                location == null ? null : location.latitude(),
                location == null ? null : location.longitude(),
                dates == null ? null : dates.first(),
                dates == null ? null : dates.start(),
                dates == null ? null : dates.rule(),
                dates == null ? null : sorted(dates.except()),
                offer.minutes(),
                offer.sessions(),
                seats == null ? null : seats.total(),
                seats == null ? null : seats.taken(),
                price == null ? null : price.kroner(),
                price == null ? null : price.per(),
                offer.signUp().needed(),
                offer.signUp().how(),
                offer.signUp().deadline(),
                offer.signUp().referralBy(),
                offer.anonymous(),
                offer.transport(),
                offer.meanwhile(),
                sorted(offer.languages()),
                offer.contact().name(),
                offer.contact().phone(),
                offer.contact().mail(),
                offer.validFrom(),
                offer.validTo(),
                info.state());
    }

    /** In one order, so that the same catalogue is the same file. */
    private static <T extends Comparable<? super T>> List<T> sorted(Collection<T> some) {
        return some.stream().sorted().toList();
    }
}
