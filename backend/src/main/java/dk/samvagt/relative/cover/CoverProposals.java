package dk.samvagt.relative.cover;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferDescription;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferLocation;
import dk.samvagt.relative.CitizensActivities;
import dk.samvagt.relative.CitizensActivity;
import dk.samvagt.relative.given.GivingProperties;
import dk.samvagt.relative.given.OfferGiven;
import dk.samvagt.shared.Coordinates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes respites for the coming sessions of an offer that has been taken up. */
@Component
@Transactional(readOnly = true)
class CoverProposals {

    private final OfferCatalogue catalogue;
    private final CitizenDirectory citizens;
    private final CitizensActivities activities;
    private final GivingProperties properties;
    private final Clock clock;

    CoverProposals(
            OfferCatalogue catalogue,
            CitizenDirectory citizens,
            CitizensActivities activities,
            GivingProperties properties,
            Clock clock) {
        this.catalogue = catalogue;
        this.citizens = citizens;
        this.activities = activities;
        this.properties = properties;
        this.clock = clock;
    }

    /** Those sessions of the coming weeks that need somebody at home and have nobody yet. */
    List<CoverProposal> of(OfferGiven given, List<SessionCover> standing) {
        Optional<OfferDescription> offer =
                catalogue.find(given.team(), given.offer()).map(OfferInfo::offer);
        if (!given.isTakenUp() || offer.isEmpty() || !offer.get().needsSomebodyAtHome()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        int way = wayMinutes(given, offer.get());
        Set<LocalDate> covered = standing.stream().map(one -> one.span().date()).collect(Collectors.toSet());
        return catalogue.sessionsBetween(offer.get(), today, today.plusDays(properties.coverAhead())).stream()
                .filter(session -> session.startsAt().isAfter(clock.instant()) && !covered.contains(session.date()))
                .map(session -> CoverPlan.span(session, way))
                .filter(CoverSpan::isWithinTheDay)
                .map(span -> new CoverProposal(span, way, meanwhile(given, span)))
                .toList();
    }

    private int wayMinutes(OfferGiven given, OfferDescription offer) {
        OfferLocation place = offer.place().location();
        return place == null
                ? 0
                : CoverPlan.wayMinutes(
                        citizens.get(given.team(), given.citizen()).info().home(),
                        new Coordinates(place.latitude(), place.longitude()),
                        properties.wayKilometresPerHour());
    }

    private List<CitizensActivity> meanwhile(OfferGiven given, CoverSpan span) {
        return activities.listOn(given.team(), span.date(), given.citizen()).stream()
                .filter(activity -> activity.spans(span.from(), span.to()))
                .toList();
    }
}
