package dk.samvagt.relative.need;

import dk.samvagt.relative.NeedState;
import java.time.ZonedDateTime;
import java.util.Comparator;

/** In which order needs are shown. */
final class NeedOrder {

    private NeedOrder() {}

    /** The most urgent first; of those the overdue ones, then the oldest. What is closed comes last. */
    static Comparator<RelativeNeed> worstFirst(ZonedDateTime now) {
        return Comparator.comparing((RelativeNeed need) -> need.state() == NeedState.CLOSED)
                .thenComparing(RelativeNeed::urgency)
                .thenComparing(need -> !need.isOverdue(now))
                .thenComparing(RelativeNeed::flaggedAt)
                .thenComparing(RelativeNeed::id);
    }
}
