package dk.samvagt.relative.cover;

import dk.samvagt.offer.OfferSession;
import dk.samvagt.relative.HelpWanted;
import dk.samvagt.shared.Coordinates;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Works out when a relative is away for an offer, and which visits cover that. */
final class CoverPlan {

    /** The longest piece that one visit covers, so that whoever makes it gets a break. */
    static final int LONGEST_PIECE = 120;

    /** Minutes before the relative leaves from which on the member may come. */
    static final int HANDOVER = 10;

    static final String TASK = "RESPITE";

    private static final int ROUNDING = 5;
    private static final int LEAST_WAY = 5;
    private static final int METRES_PER_KILOMETRE = 1000;

    private CoverPlan() {}

    /**
     * Minutes from door to door, the straight line at a pace, rounded up to five, at least five.
     *
     * @param kilometresPerHour the pace
     */
    static int wayMinutes(Coordinates home, Coordinates place, int kilometresPerHour) {
        double minutes = home.metresTo(place) * 60 / (kilometresPerHour * METRES_PER_KILOMETRE);
        return Math.max(LEAST_WAY, Math.ceilDiv((int) Math.ceil(minutes), ROUNDING) * ROUNDING);
    }

    /** When the relative is away for a session. */
    static CoverSpan span(OfferSession session, int wayMinutes) {
        return new CoverSpan(
                session.date(),
                session.start().minusMinutes(wayMinutes),
                session.end().plusMinutes(wayMinutes),
                session.start(),
                session.end());
    }

    /** The visits that cover a span: one member, not later than the relative leaves, in pieces where it is long. */
    static List<HelpWanted> visits(String citizen, CoverSpan span, String reason) {
        int pieces = Math.ceilDiv(span.minutes(), LONGEST_PIECE);
        List<HelpWanted> visits = new ArrayList<>();
        int covered = 0;
        for (int piece = 0; piece < pieces; piece++) {
            int until = span.minutes() * (piece + 1) / pieces;
            LocalTime start = span.from().plusMinutes(covered);
            LocalTime earliest = piece == 0 ? start.minusMinutes(HANDOVER) : start;
            LocalTime latest = piece == 0 ? start : start.plusMinutes(HANDOVER);
            int minutes = until - covered + (piece == 0 ? HANDOVER : 0);
            visits.add(new HelpWanted(citizen, span.date(), TASK, minutes, earliest, latest, false, reason));
            covered = until;
        }
        return visits;
    }
}
