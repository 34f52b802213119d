package dk.samvagt.relative.demo;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.offer.OfferCatalogue;
import dk.samvagt.offer.OfferInfo;
import dk.samvagt.offer.OfferSeating;
import dk.samvagt.relative.cover.CoverDesk;
import dk.samvagt.relative.cover.CoverSpan;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoCover;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoOffer;
import dk.samvagt.relative.demo.DemoDeedsFile.DemoOfferStep;
import dk.samvagt.relative.given.GivenTo;
import dk.samvagt.relative.given.OfferGiven;
import dk.samvagt.relative.given.OffersGiven;
import dk.samvagt.relative.given.SaidBy;
import dk.samvagt.relative.need.Needs;
import dk.samvagt.relative.need.RelativeNeed;
import dk.samvagt.relative.person.Relative;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets the demo's relatives be given their offers, each step at its time. */
@Component
class DemoOffersGiven {

    private final OffersGiven given;
    private final OfferCatalogue catalogue;
    private final OfferSeating seating;
    private final Needs needs;
    private final CoverDesk covers;
    private final DemoTime time;

    DemoOffersGiven(
            OffersGiven given,
            OfferCatalogue catalogue,
            OfferSeating seating,
            Needs needs,
            CoverDesk covers,
            Clock clock) {
        this.given = given;
        this.catalogue = catalogue;
        this.seating = seating;
        this.needs = needs;
        this.covers = covers;
        this.time = new DemoTime(clock);
    }

    void add(String team, Relative relative, DemoOffer told, DemoAuthors authors) {
        DemoOfferStep first = told.steps().getFirst();
        String citizen = relative.relations().firstKey();
        OfferInfo offer = catalogue.get(team, told.offer());
        GivenTo to = new GivenTo(need(team, relative.id(), told.need()), relative.id(), citizen, first.word());
        OfferGiven one = OfferGiven.suggest(team, to, offer, time.meeting(first.daysAgo()), authors.name(first.by()));
        told.steps().stream().skip(1).forEach(step -> take(one, step, authors));
        given.save(one);
        DemoPerson.listed(told.covers())
                .forEach(cover -> covers.confirm(one, span(cover), null, authors.name(first.by())));
    }

    private @Nullable UUID need(String team, UUID relative, @Nullable NeedKind kind) {
        return needs.findAllByTeamAndRelativeId(team, relative).stream()
                .filter(need -> need.kind() == kind)
                .map(RelativeNeed::id)
                .findFirst()
                .orElse(null);
    }

    private void take(OfferGiven one, DemoOfferStep step, DemoAuthors authors) {
        Instant at = time.meeting(step.daysAgo());
        String by = authors.name(step.by());
        switch (step.state()) {
            case SUGGESTED -> throw new IllegalArgumentException("An offer is suggested from the start.");
            case GIVEN -> one.give(at, by, step.word());
            case ACCEPTED -> {
                one.accept(at, SaidBy.team(by), step.word());
                seating.take(one.team(), one.offer());
            }
            case TRIED -> one.tried(at, null, by, step.word());
            case DECLINED -> {
                Integer again = step.askAgainInDays();
                one.decline(at, SaidBy.team(by), step.word(), again == null ? null : time.daysAgo(-again));
            }
        }
    }

    private CoverSpan span(DemoCover cover) {
        LocalDate date = time.daysAgo(-cover.inDays());
        return new CoverSpan(date, cover.from(), cover.to(), cover.from(), cover.to());
    }
}
