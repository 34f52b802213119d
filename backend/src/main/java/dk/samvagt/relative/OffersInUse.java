package dk.samvagt.relative;

import dk.samvagt.relative.given.OfferGiven;
import dk.samvagt.relative.given.OffersGiven;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up which offers relatives of a team have been given. */
@Service
@Transactional(readOnly = true)
public class OffersInUse {

    private final OffersGiven given;

    OffersInUse(OffersGiven given) {
        this.given = given;
    }

    /** Those that are suggested, given, accepted or tried, the newest first. */
    public List<OfferInUse> list(String team) {
        return given.ofTeam(team).stream()
                .filter(OfferGiven::isInUse)
                .map(OfferGiven::info)
                .toList();
    }

    /** The same of one relative. */
    public List<OfferInUse> list(String team, UUID relative) {
        return list(team).stream()
                .filter(one -> one.relative().equals(relative))
                .toList();
    }
}
