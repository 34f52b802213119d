package dk.samvagt.exchange;

import dk.samvagt.planning.exchange.CsvFile;
import java.util.List;

/** The catalogue of offers as a file. */
enum OfferFile implements CsvFile {
    OFFERS;

    private static final List<Column> COLUMNS = CsvFile.columns(
            "id title about? form needs provider_kind provider relations? conditions? from_age? to_age? for_whom? ways"
                    + " address? latitude? longitude? first? start? rule? except? minutes? sessions? seats?"
                    + " seats_taken? price? price_per? sign_up? sign_up_how? deadline? referral_by? anonymous?"
                    + " transport? meanwhile? languages? contact? phone? mail? valid_from? valid_to? state?");

    @Override
    public String fileName() {
        return "offers.csv";
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    /** Contact persons have names. */
    @Override
    public boolean personal() {
        return true;
    }
}
