package dk.samvagt.exchange;

import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferDates;
import dk.samvagt.offer.OfferDescription;
import dk.samvagt.offer.OfferRegister;
import dk.samvagt.offer.OfferSignUp;
import dk.samvagt.planning.exchange.CsvFileReader;
import dk.samvagt.planning.exchange.CsvFileResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The demo team's offers, shipped inside the application on the dates of its folder. */
@Component
class DemoOffers {

    private static final String FILE = "demo/offers.csv";

    private final OfferCatalogue catalogue;
    private final OfferIntake intake;

    DemoOffers(OfferCatalogue catalogue, OfferIntake intake) {
        this.catalogue = catalogue;
        this.intake = intake;
    }

    /**
     * Gives the team its offers, unless it has some.
     *
     * @param weeks how many weeks later than in the file
     */
    void keep(String team, int weeks) {
        if (catalogue.list(team).isEmpty()) {
            intake.take(team, read().stream().map(entry -> moved(entry, weeks)).toList());
        }
    }

    /** The shipped offers on the dates of the file. */
    static List<OfferRegister.Entry> read() {
        try {
            byte[] bytes = new ClassPathResource(FILE).getContentAsByteArray();
            return switch (new CsvFileReader<>(OfferFile.OFFERS, OfferRows::read).read(bytes)) {
                case CsvFileResult.Valid<OfferRegister.Entry> valid -> valid.rows();
                case CsvFileResult.Invalid<OfferRegister.Entry> invalid ->
                    throw new IllegalStateException(FILE + " cannot be used: "
                            + invalid.problems().getFirst().text());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole weeks, so that a Tuesday stays a Tuesday. */
    private static OfferRegister.Entry moved(OfferRegister.Entry entry, int weeks) {
        OfferDescription offer = entry.offer();
        OfferDates dates = offer.dates();
        OfferSignUp signUp = offer.signUp();
        return new OfferRegister.Entry(
                entry.id(),
                entry.state(),
                new OfferDescription(
                        offer.title(),
                        offer.about(),
                        offer.form(),
                        offer.needs(),
                        offer.provider(),
                        offer.target(),
                        offer.place(),
                        dates == null ? null : moved(dates, weeks),
                        offer.minutes(),
                        offer.sessions(),
                        offer.seats(),
                        offer.price(),
                        new OfferSignUp(
                                signUp.needed(), signUp.how(), moved(signUp.deadline(), weeks), signUp.referralBy()),
                        offer.anonymous(),
                        offer.transport(),
                        offer.meanwhile(),
                        offer.languages(),
                        offer.contact(),
                        moved(offer.validFrom(), weeks),
                        moved(offer.validTo(), weeks)));
    }

    private static OfferDates moved(OfferDates dates, int weeks) {
        return new OfferDates(
                dates.first().plusWeeks(weeks),
                dates.start(),
                dates.rule(),
                dates.except().stream().map(date -> date.plusWeeks(weeks)).collect(Collectors.toSet()));
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate date, int weeks) {
        return date == null ? null : date.plusWeeks(weeks);
    }
}
