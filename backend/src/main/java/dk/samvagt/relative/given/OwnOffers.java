package dk.samvagt.relative.given;

import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferContact;
import dk.samvagt.offer.OfferDescription;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferSession;
import dk.samvagt.relative.GivenState;
import dk.samvagt.relative.OwnOffer;
import dk.samvagt.relative.RelativeInfo;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Offers in relatives' hands as they see them themselves: what the team has only thought of is not told. */
@Service
@Transactional
public class OwnOffers {

    private final OffersGiven given;
    private final GivingDesk desk;
    private final OfferCatalogue catalogue;
    private final Clock clock;

    OwnOffers(OffersGiven given, GivingDesk desk, OfferCatalogue catalogue, Clock clock) {
        this.given = given;
        this.desk = desk;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OwnOffer> list(String team, UUID relative, String citizen) {
        Map<String, OfferDescription> known =
                catalogue.list(team).stream().collect(Collectors.toMap(OfferInfo::id, OfferInfo::offer));
        return given.findAllByTeamAndRelative(team, relative).stream()
                .filter(one -> one.citizen().equals(citizen) && isTold(one))
                .map(one -> told(one, known.get(one.offer())))
                .sorted(Comparator.comparing(OwnOffer::next, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(OwnOffer::title))
                .toList();
    }

    public void accept(RelativeInfo relative, String citizen, UUID id, int version, @Nullable String word) {
        requireTheirs(relative, citizen, id);
        desk.accept(relative.team(), id, new GivenWord(version, word, null, null), SaidBy.relative(relative));
    }

    public void decline(RelativeInfo relative, String citizen, UUID id, int version, @Nullable String word) {
        requireTheirs(relative, citizen, id);
        desk.decline(relative.team(), id, new GivenWord(version, word, null, null), SaidBy.relative(relative));
    }

    private void requireTheirs(RelativeInfo relative, String citizen, UUID id) {
        boolean theirs = given.findByTeamAndId(relative.team(), id)
                .filter(one -> one.relative().equals(relative.id()))
                .filter(one -> one.citizen().equals(citizen) && isTold(one))
                .isPresent();
        if (!theirs) {
            throw new ProblemException(GivenProblem.UNKNOWN_OFFER_GIVEN, id);
        }
    }

    private static boolean isTold(OfferGiven one) {
        return one.isInUse() && one.state() != GivenState.SUGGESTED;
    }

    private OwnOffer told(OfferGiven one, @Nullable OfferDescription offer) {
        OfferSession next = offer == null
                ? null
                : catalogue.nextSessions(offer, 1).stream().findFirst().orElse(null);
        return new OwnOffer(
                one.id(),
                one.currentVersion(),
                one.title(),
                offer == null ? null : offer.about(),
                one.state(),
                offer == null ? null : offer.place().address(),
                next == null ? null : next.startsAt(),
                next == null || next.startsAt().isAfter(clock.instant()) ? null : next.endsAt(),
                offer == null ? null : words(offer.contact()),
                offer != null && one.isTakenUp() && offer.needsSomebodyAtHome() ? List.of() : null);
    }

    private static @Nullable String words(OfferContact contact) {
        String told = Stream.of(contact.name(), contact.phone(), contact.mail())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return told.isEmpty() ? null : told;
    }
}
