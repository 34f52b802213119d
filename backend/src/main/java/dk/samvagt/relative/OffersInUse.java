package dk.samvagt.relative;

import dk.samvagt.relative.given.OfferGiven;
import dk.samvagt.relative.given.OffersGiven;
import java.time.LocalDate;
import java.util.Comparator;
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

    /** Those that relatives have turned down for now, and that may be asked about again; the longest ago first. */
    public List<OfferInUse> listToAskAgain(String team, LocalDate today) {
        return given.ofTeam(team).stream()
                .filter(one -> one.mayBeAskedAgain(today))
                .map(OfferGiven::info)
                .sorted(Comparator.comparing(OfferInUse::since))
                .toList();
    }

    /** The same of one relative. */
    public List<OfferInUse> list(String team, UUID relative) {
        return list(team).stream()
                .filter(one -> one.relative().equals(relative))
                .toList();
    }
}
