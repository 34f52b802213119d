package dk.samvagt.relative.quiet;

import dk.samvagt.relative.Urgency;
import dk.samvagt.shared.Copenhagen;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a relative should be asked how things are. Days are those of Copenhagen; today counts as the last of
 * the 14.
 *
 * @param today the day that it is
 */
record Noticing(LocalDate today) {

    /** Days that are compared with as many before them. */
    static final int SPAN = 14;

    /** Signals from which on they can be said to be more. */
    static final int SEVERAL = 2;

    /** Days without a word after which somebody should ask. */
    static final int SILENCE = 60;

    /**
     * The reasons there are; none where all is as it was.
     *
     * @param signals what others have seen of the relative in the last 28 days
     * @param lastHeard the day of the last signal, talk or contact, or on which the relative became known
     */
    List<Notice> of(List<HeardSignal> signals, LocalDate lastHeard) {
        List<HeardSignal> now = within(signals, today.minusDays(SPAN - 1), today);
        List<HeardSignal> before = within(signals, today.minusDays(2 * SPAN - 1), today.minusDays(SPAN));
        List<Notice> notices = new ArrayList<>();
        if (now.size() >= SEVERAL && now.size() > before.size()) {
            notices.add(Notice.moreSignals(now.size(), before.size()));
        }
        worst(now)
                .ifPresent(urgency -> worst(before)
                        .filter(urgency::isMoreUrgentThan)
                        .ifPresent(earlier -> notices.add(Notice.moreUrgent(urgency, earlier))));
        int silent = Math.toIntExact(ChronoUnit.DAYS.between(lastHeard, today));
        if (silent >= SILENCE) {
            notices.add(Notice.silent(silent));
        }
        return notices;
    }

    private static List<HeardSignal> within(List<HeardSignal> signals, LocalDate first, LocalDate last) {
        return signals.stream()
                .filter(signal -> {
                    LocalDate day = LocalDate.ofInstant(signal.at(), Copenhagen.ZONE);
                    return !day.isBefore(first) && !day.isAfter(last);
                })
                .toList();
    }

    private static Optional<Urgency> worst(List<HeardSignal> signals) {
        return signals.stream().map(HeardSignal::urgency).min(Comparator.naturalOrder());
    }
}
