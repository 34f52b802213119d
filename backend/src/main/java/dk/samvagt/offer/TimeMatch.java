package dk.samvagt.offer;

import dk.samvagt.offer.MatchReason.Aspect;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody can be there. A course with so many sessions fits where each that is left lies within their free hours;
 * what goes on and on fits where one of the next does; where times are agreed, there must be room for one session.
 */
final class TimeMatch {

    private static final int HOURS = 4;
    private static final int LOOKED_AT = 8;

    private final OfferDescription offer;
    private final OfferWish wish;
    private final Instant now;
    private final Weighing weighing;

    TimeMatch(OfferDescription offer, OfferWish wish, Instant now, Weighing weighing) {
        this.offer = offer;
        this.wish = wish;
        this.now = now;
        this.weighing = weighing;
    }

    void weigh() {
        if (offer.dates() == null) {
            if (!wish.freeHours().isEmpty()) {
                weighing.either(hasRoom(), MatchReason.hours(null, 0, 0), HOURS);
            }
            return;
        }
        Integer course = offer.sessions();
        List<OfferSession> next = OfferCalendar.next(offer, now, course == null ? LOOKED_AT : course);
        if (next.isEmpty()) {
            weighing.against(MatchReason.about(Aspect.OVER));
        } else if (!wish.freeHours().isEmpty()) {
            weighSessions(next, course != null);
        }
    }

    private void weighSessions(List<OfferSession> next, boolean allOrNone) {
        List<OfferSession> fitting = next.stream().filter(this::isFree).toList();
        boolean enough = allOrNone ? fitting.size() == next.size() : !fitting.isEmpty();
        if (enough) {
            OfferSession first = fitting.getFirst();
            int worth = Math.max(1, HOURS * fitting.size() / next.size());
            weighing.inFavour(MatchReason.hours(first, fitting.size(), next.size()), worth);
        } else {
            Optional<OfferSession> first =
                    next.stream().filter(session -> !isFree(session)).findFirst();
            weighing.against(MatchReason.hours(first.orElseThrow(), fitting.size(), next.size()));
        }
    }

    private boolean isFree(OfferSession session) {
        return wish.freeHours().getOrDefault(session.weekday(), List.of()).stream()
                .anyMatch(span -> span.holds(session));
    }

    private boolean hasRoom() {
        int needed = offer.minutes() == null ? 1 : offer.minutes();
        return wish.freeHours().values().stream().flatMap(List::stream).anyMatch(span -> span.minutes() >= needed);
    }
}
