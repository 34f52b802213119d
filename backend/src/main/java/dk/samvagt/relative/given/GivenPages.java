package dk.samvagt.relative.given;

import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferSession;
import dk.samvagt.relative.GivenState;
import dk.samvagt.relative.need.RelativeNames;
import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.TeamNaming;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the offers that relatives have been given. */
@Service
@Transactional(readOnly = true)
class GivenPages {

    private final OffersGiven given;
    private final RelativeNames relativeNames;
    private final TeamNaming naming;
    private final OfferCatalogue catalogue;
    private final FirstTimes firstTimes;
    private final Clock clock;

    GivenPages(
            OffersGiven given,
            RelativeNames relativeNames,
            TeamNaming naming,
            OfferCatalogue catalogue,
            FirstTimes firstTimes,
            Clock clock) {
        this.given = given;
        this.relativeNames = relativeNames;
        this.naming = naming;
        this.catalogue = catalogue;
        this.firstTimes = firstTimes;
        this.clock = clock;
    }

    List<GivenView> list(String team, GivenFilter filter) {
        Instant now = clock.instant();
        List<OfferGiven> some =
                given.ofTeam(team).stream().filter(one -> filter.lets(one, now)).toList();
        return views(team, some);
    }

    GivenView get(String team, UUID id) {
        OfferGiven one = given.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(GivenProblem.UNKNOWN_OFFER_GIVEN, id));
        return views(team, List.of(one)).getFirst();
    }

    /** Whom the audit log names. */
    static List<String> subjects(OfferGiven one) {
        return List.of(one.id().toString(), one.relative().toString(), one.citizen());
    }

    private List<GivenView> views(String team, List<OfferGiven> some) {
        Names names = naming.of(team);
        Map<UUID, String> called = relativeNames.all(team, some.stream().map(OfferGiven::relative));
        Instant now = clock.instant();
        Map<String, OfferInfo> offers =
                catalogue.list(team).stream().collect(Collectors.toMap(OfferInfo::id, Function.identity()));
        return some.stream()
                .map(one -> GivenView.of(one, place(one, offers.get(one.offer()), now), names, called, now))
                .toList();
    }

    /** Times are told while the relative has said yes and nobody has noted that they were there. */
    private GivenPlace place(OfferGiven one, @Nullable OfferInfo offer, Instant now) {
        boolean leavesHome = offer == null || offer.offer().needsSomebodyAtHome();
        if (one.state() != GivenState.ACCEPTED) {
            return new GivenPlace(leavesHome, null, false);
        }
        Instant first = offer == null
                ? null
                : firstTimes.find(one, offer).map(OfferSession::startsAt).orElse(null);
        return new GivenPlace(leavesHome, first, first == null || !first.isAfter(now));
    }
}
