package dk.samvagt.dayplan.plan;

import java.util.List;

/** A plan was offered that moves what a person had decided. */
public class DecisionIgnoredException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private DecisionIgnoredException(String message) {
        super(message);
    }

    /** Throws unless every stop bound by a decision lies where it did, in the same order. */
    static void check(Layout decided, Layout offered) {
        decided.marks().forEach((stop, mark) -> {
            Decision decision = mark.decision();
            if (decision != null && !shift(decided, stop).equals(shift(offered, stop))) {
                throw new DecisionIgnoredException("Stop " + stop + " was decided to be on '" + shift(decided, stop)
                        + "' but was offered on '" + shift(offered, stop) + "'.");
            }
        });
        for (String shift : decided.routes().keySet()) {
            List<StopKey> order = pinned(decided, decided, shift);
            List<StopKey> offeredOrder = pinned(decided, offered, shift);
            if (!order.equals(offeredOrder)) {
                throw new DecisionIgnoredException(
                        "The decided order on shift " + shift + " is " + order + ", not " + offeredOrder + ".");
            }
        }
    }

    private static String shift(Layout layout, StopKey stop) {
        return layout.findSpot(stop).map(Spot::shift).orElse("");
    }

    private static List<StopKey> pinned(Layout decided, Layout layout, String shift) {
        return layout.stopsOn(shift).stream()
                .filter(stop -> decided.mark(stop).isPinned())
                .toList();
    }
}
