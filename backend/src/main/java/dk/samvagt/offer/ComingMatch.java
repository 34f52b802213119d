package dk.samvagt.offer;

import dk.samvagt.offer.MatchReason.Aspect;

/** Whether somebody can get there, pay for it, and finds a seat. */
final class ComingMatch {

    private static final int AT_HOME = 3;
    private static final int[] NEAR = {1000, 3000, 6000};
    private static final int TRANSPORT = 2;
    private static final int PRICE = 1;

    private final OfferDescription offer;
    private final OfferWish wish;
    private final Weighing weighing;

    ComingMatch(OfferDescription offer, OfferWish wish, Weighing weighing) {
        this.offer = offer;
        this.wish = wish;
        this.weighing = weighing;
    }

    void weigh() {
        weighPlace();
        if (wish.transport()) {
            boolean brought = offer.place().comesToOne() || offer.transport() != null;
            weighing.either(brought, MatchReason.about(Aspect.TRANSPORT), TRANSPORT);
        }
        OfferPrice price = offer.price();
        Integer mostKroner = wish.mostKroner();
        if (price != null && mostKroner != null) {
            weighing.either(price.kroner() <= mostKroner, MatchReason.price(price.kroner()), PRICE);
        }
        OfferSeats seats = offer.seats();
        if (seats != null) {
            weighing.either(seats.left() > 0, MatchReason.seats(seats.left()), 0);
        }
    }

    private void weighPlace() {
        OfferLocation from = wish.place();
        if (from == null) {
            return;
        }
        OfferLocation to = offer.place().location();
        if (offer.place().comesToOne()) {
            weighing.inFavour(MatchReason.about(Aspect.PLACE), AT_HOME);
        } else if (to != null) {
            int metres = (int) Math.round(from.coordinates().metresTo(to.coordinates()));
            boolean near = wish.mostMetres() == null || metres <= wish.mostMetres();
            weighing.either(near, MatchReason.place(metres), worth(metres));
        }
    }

    /** The nearer, the more. */
    private static int worth(int metres) {
        int worth = 0;
        for (int limit : NEAR) {
            worth += metres <= limit ? 1 : 0;
        }
        return worth;
    }
}
