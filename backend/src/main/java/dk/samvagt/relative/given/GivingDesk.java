package dk.samvagt.relative.given;

import dk.samvagt.identity.Person;
import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferSeating;
import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.need.NeedDesk;
import dk.samvagt.relative.person.InTurn;
import dk.samvagt.relative.person.PresentRelative;
import dk.samvagt.relative.person.Relatives;
import dk.samvagt.relative.person.RelativesMerged;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.CommonProblem;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives relatives offers and notes how it goes; where it is a name, {@code by} is that of the one who says so. */
@Service
@Transactional
class GivingDesk {

    private final OffersGiven given;
    private final OfferCatalogue catalogue;
    private final OfferSeating seating;
    private final FirstTimes firstTimes;
    private final NeedDesk needs;
    private final Relatives relatives;
    private final InTurn inTurn;
    private final ApplicationEventPublisher events;
    private final GivingProperties properties;
    private final Clock clock;

    GivingDesk(
            OffersGiven given,
            OfferCatalogue catalogue,
            OfferSeating seating,
            FirstTimes firstTimes,
            NeedDesk needs,
            Relatives relatives,
            InTurn inTurn,
            ApplicationEventPublisher events,
            GivingProperties properties,
            Clock clock) {
        this.given = given;
        this.catalogue = catalogue;
        this.seating = seating;
        this.firstTimes = firstTimes;
        this.needs = needs;
        this.relatives = relatives;
        this.inTurn = inTurn;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    UUID suggest(String team, NewGiven wanted, Person by) {
        if (!PresentRelative.in(relatives, team, wanted.relative()).isNearTo(wanted.citizen())) {
            throw new ProblemException(RelativeProblem.NOT_NEAR, wanted.citizen());
        }
        UUID need = wanted.need();
        if (need != null) {
            needs.get(team, need);
        }
        OfferInfo offer = catalogue.get(team, wanted.offer());
        OfferGiven one = OfferGiven.suggest(team, wanted.to(), offer, clock.instant(), by.displayName());
        refuseDouble(one);
        if (Boolean.TRUE.equals(wanted.told())) {
            one.give(clock.instant(), by.displayName(), wanted.word());
            answer(one, wanted.followUp(), by);
        }
        keep("OFFER_SUGGESTED", one);
        return one.id();
    }

    void give(String team, UUID id, GivenWord word, Person by) {
        OfferGiven one = get(team, id, word.version());
        refuseDouble(one);
        one.give(clock.instant(), by.displayName(), word.word());
        answer(one, word.followUp(), by);
        keep("OFFER_GIVEN", one);
    }

    void accept(String team, UUID id, GivenWord word, SaidBy by) {
        OfferGiven one = get(team, id, word.version());
        one.accept(clock.instant(), by, word.word());
        seating.take(team, one.offer());
        keep("OFFER_ACCEPTED", one);
    }

    void tried(String team, UUID id, GivenWord word, String by) {
        OfferGiven one = get(team, id, word.version());
        one.tried(clock.instant(), firstTimes.find(one).orElse(null), by, word.word());
        keep("OFFER_TRIED", one);
    }

    void decline(String team, UUID id, GivenWord word, SaidBy by) {
        OfferGiven one = get(team, id, word.version());
        LocalDate today = LocalDate.now(clock);
        LocalDate again = word.askAgain() == null ? today.plus(properties.askAgainAfter()) : word.askAgain();
        if (again.isBefore(today)) {
            throw new ProblemException(RelativeProblem.DUE_IN_THE_PAST, again);
        }
        if (one.decline(clock.instant(), by, word.word(), again)) {
            seating.free(team, one.offer());
        }
        keep("OFFER_DECLINED", one);
    }

    @EventListener
    void on(RelativesMerged merged) {
        given.findAllByTeamAndRelative(merged.team(), merged.gone()).forEach(one -> one.moveTo(merged.kept()));
    }

    /** Of those who give a relative the same at once, the first does. */
    private void refuseDouble(OfferGiven wanted) {
        inTurn.take("offer", wanted.team() + " " + wanted.relative());
        boolean already = given.findAllByTeamAndRelative(wanted.team(), wanted.relative()).stream()
                .anyMatch(one -> one.isInUse() && one.isTheSameAs(wanted));
        if (already) {
            throw new ProblemException(GivenProblem.OFFER_GIVEN_ALREADY);
        }
    }

    /** Telling of the offer is the team's answer, where one is asked for. */
    private void answer(OfferGiven one, @Nullable LocalDate followUp, Person by) {
        UUID need = one.need();
        if (need != null && followUp != null) {
            NeedAnswer answer = new NeedAnswer(one.title(), by.requireMemberIn(one.team()), followUp);
            needs.promise(one.team(), need, answer, by.displayName());
        }
    }

    private OfferGiven get(String team, UUID id, int version) {
        OfferGiven one = given.findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(GivenProblem.UNKNOWN_OFFER_GIVEN, id));
        if (one.currentVersion() != version) {
            throw new ProblemException(CommonProblem.CHANGED_BY_OTHERS);
        }
        return one;
    }

    private void keep(String what, OfferGiven one) {
        given.save(one);
        events.publishEvent(AuditedEvent.changed(what, one.team(), GivenPages.subjects(one), null));
    }
}
