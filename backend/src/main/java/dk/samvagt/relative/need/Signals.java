package dk.samvagt.relative.need;

import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.Urgency;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was seen and asked for about one need, and how urgent that makes it. */
@Embeddable
class Signals {

    /** How long a signal can be taken back as a slip of the finger. */
    private static final Duration UNDO = Duration.ofMinutes(10);

    /** How soon after a signal an equal one is the same tap. */
    private static final Duration DOUBLE_TAP = Duration.ofSeconds(60);

    /** The most urgent of the signals that stand; of the last one where none does. */
    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @ElementCollection
    @CollectionTable(name = "need_signal", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<Signal> heard = new ArrayList<>();

    protected Signals() {}

    static Signals first(Signal signal) {
        Signals signals = new Signals();
        signals.urgency = signal.urgency();
        signals.hear(signal);
        return signals;
    }

    /** An equal one that stands and was made a moment ago. */
    Optional<Signal> findSame(Signal signal) {
        return standing()
                .filter(other -> other.saysTheSameAs(signal)
                        && !signal.at().isAfter(other.at().plus(DOUBLE_TAP)))
                .findFirst();
    }

    /**
     * What the one who made it sent under this id before.
     *
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}
     */
    Signal get(UUID signal, String username) {
        return heard.get(place(signal, username));
    }

    boolean isFirst(Signal signal) {
        return heard.getFirst().equals(signal);
    }

    void hear(Signal signal) {
        heard.add(signal);
        weigh();
    }

    /**
     * The one who made the signal writes what there is to say; once. The same words sent again change nothing.
     *
     * @return false where they were there already
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}, {@code NOTE_IS_WRITTEN}
     */
    boolean writeNote(UUID signal, String username, String note, boolean confidential) {
        int place = place(signal, username);
        if (heard.get(place).says(note, confidential)) {
            return false;
        }
        if (heard.get(place).note() != null) {
            throw new ProblemException(RelativeProblem.NOTE_IS_WRITTEN);
        }
        heard.set(place, heard.get(place).withNote(note, confidential));
        return true;
    }

    /**
     * The one who made the signal takes it back as a slip.
     *
     * @param open true while nothing was done about the need
     * @return the slip, where it stood until now
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}, {@code TOO_LATE_TO_UNDO}
     */
    @Nullable
    Signal takeBack(UUID signal, String username, Instant at, boolean open) {
        int place = place(signal, username);
        Signal slip = heard.get(place);
        if (!open || at.isAfter(slip.at().plus(UNDO))) {
            throw new ProblemException(RelativeProblem.TOO_LATE_TO_UNDO, UNDO.toMinutes());
        }
        if (!slip.stands()) {
            return null;
        }
        heard.set(place, slip.takenBack(at));
        weigh();
        return slip;
    }

    private int place(UUID signal, String username) {
        for (int place = 0; place < heard.size(); place++) {
            if (heard.get(place).id().equals(signal)) {
                if (!heard.get(place).isBy(username)) {
                    throw new ProblemException(RelativeProblem.NOT_YOUR_SIGNAL);
                }
                return place;
            }
        }
        throw new ProblemException(RelativeProblem.UNKNOWN_SIGNAL, signal);
    }

    private void weigh() {
        urgency = standing().map(Signal::urgency).min(Comparator.naturalOrder()).orElse(urgency);
    }

    private Stream<Signal> standing() {
        return heard.stream().filter(Signal::stands);
    }

    boolean noneStands() {
        return standing().findAny().isEmpty();
    }

    /** True where a relative asks for help today, and did so after this instant. */
    boolean callAfter(@Nullable Instant taken) {
        return standing()
                .filter(signal -> signal.isFromRelative() && signal.urgency() == Urgency.RED)
                .anyMatch(signal -> taken == null || signal.at().isAfter(taken));
    }

    /** Each signal asks for an answer within the days of its urgency; the earliest counts. Null where none stands. */
    @Nullable
    Instant answerBy() {
        return standing()
                .map(signal -> signal.at()
                        .atZone(Copenhagen.ZONE)
                        .plusDays(signal.urgency().answerWithinDays())
                        .toInstant())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Urgency urgency() {
        return urgency;
    }

    List<Signal> all() {
        return List.copyOf(heard);
    }
}
