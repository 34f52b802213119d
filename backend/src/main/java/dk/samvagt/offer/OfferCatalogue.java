package dk.samvagt.offer;

import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up a team's offers. */
@Service
@Transactional(readOnly = true)
public class OfferCatalogue {

    private final Offers offers;
    private final Clock clock;

    OfferCatalogue(Offers offers, Clock clock) {
        this.offers = offers;
        this.clock = clock;
    }

    /** All offers, whatever their state, by id. */
    public List<OfferInfo> list(String team) {
        return offers.findAllByTeamOrderByKey(team).stream().map(Offer::info).toList();
    }

    /** The offers that can be given today. */
    public List<OfferInfo> listOpen(String team) {
        LocalDate today = LocalDate.now(clock);
        return list(team).stream()
                .filter(offer ->
                        offer.state() == OfferState.PUBLISHED && offer.offer().validOn(today))
                .toList();
    }

    /**
     * An offer, whatever its state.
     *
     * @throws ProblemException {@code UNKNOWN_OFFER}
     */
    public OfferInfo get(String team, String offer) {
        return find(team, offer).orElseThrow(() -> new ProblemException(OfferProblem.UNKNOWN_OFFER, offer));
    }

    /** An offer, whatever its state; empty where the team has none of this id. */
    public Optional<OfferInfo> find(String team, String offer) {
        return offers.findByTeamAndKey(team, offer).map(Offer::info);
    }

    /**
     * When an offer is held next, on the clock in Copenhagen, what is on now first; empty where times are agreed or it is
     * over.
     *
     * @param most how many sessions at most
     */
    public List<OfferSession> nextSessions(OfferDescription offer, int most) {
        return OfferCalendar.next(offer, clock.instant(), most);
    }

    /** The first session of an offer on a day or later; empty where times are agreed or it is over by then. */
    public Optional<OfferSession> findFirstSession(OfferDescription offer, LocalDate from) {
        return OfferCalendar.next(offer, from.atStartOfDay(Copenhagen.ZONE).toInstant(), 1).stream()
                .findFirst();
    }

    /** The sessions of an offer on these days, both included, on the clock in Copenhagen. */
    public List<OfferSession> sessionsBetween(OfferDescription offer, LocalDate from, LocalDate to) {
        return OfferCalendar.next(offer, from.atStartOfDay(Copenhagen.ZONE).toInstant(), Integer.MAX_VALUE).stream()
                .takeWhile(session -> !session.date().isAfter(to))
                .toList();
    }
}
