package dk.samvagt.exchange;

import dk.samvagt.offer.OfferRegister;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands offers of a file to the catalogue: all of them or, where anything goes wrong, none. */
@Component
@Transactional
class OfferIntake {

    private final OfferRegister offers;

    OfferIntake(OfferRegister offers) {
        this.offers = offers;
    }

    void take(String team, List<OfferRegister.Entry> entries) {
        offers.register(team, entries);
    }
}
