package dk.samvagt.relative.need;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.NeedChanged;
import dk.samvagt.relative.NeedFlagged;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.Urgency;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a relative needs, from the first signal until it is closed. Signals gather on it while it is unanswered; steps
 * come in order; nothing is deleted.
 */
@Entity
public class RelativeNeed extends AbstractAggregateRoot<RelativeNeed> {

    /** How long a signal can be taken back as a slip of the finger. */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private @Nullable String citizen;
    private @Nullable UUID relativeId;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    /** The most urgent of the signals that stand. */
    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private NeedState state;

    private Instant flaggedAt;
    private @Nullable String owner;
    private @Nullable LocalDate due;
    private @Nullable String takenBy;
    private @Nullable String takenName;
    private @Nullable Instant takenAt;
    private @Nullable Instant pulseAt;

    @ElementCollection
    @CollectionTable(name = "need_signal", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<Signal> signals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "need_step", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected RelativeNeed() {}

    /** Somebody has seen it for the first time. */
    public static RelativeNeed flag(String team, About about, NeedKind kind, Signal signal) {
        RelativeNeed need = new RelativeNeed();
        need.id = UUID.randomUUID();
        need.team = team;
        need.citizen = about.citizen();
        need.relativeId = about.relative();
        need.kind = kind;
        need.state = NeedState.OPEN;
        need.urgency = signal.urgency();
        need.flaggedAt = signal.at();
        need.hear(signal);
        return need;
    }

    /**
     * One more has seen the same.
     *
     * @throws ProblemException {@code NEED_IS_ANSWERED}: what is seen after the answer is a need of its own
     */
    public void hear(Signal signal) {
        if (!state.isUnanswered()) {
            throw new ProblemException(RelativeProblem.NEED_IS_ANSWERED);
        }
        signals.add(signal);
        weigh();
        registerEvent(new NeedFlagged(team, id, citizen, kind, urgency));
    }

    /**
     * The one who made the signal writes what there is to say; once.
     *
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}, {@code NOTE_IS_WRITTEN}
     */
    void writeNote(UUID signal, String username, String note, boolean confidential) {
        int place = place(signal, username);
        if (signals.get(place).note() != null) {
            throw new ProblemException(RelativeProblem.NOTE_IS_WRITTEN);
        }
        signals.set(place, signals.get(place).withNote(note, confidential));
    }

    /**
     * The one who made the signal takes it back as a slip; with the last signal the need is closed.
     *
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}, {@code TOO_LATE_TO_UNDO}
     */
    void takeBack(UUID signal, String username, Instant at) {
        int place = place(signal, username);
        Signal slip = signals.get(place);
        if (state != NeedState.OPEN || at.isAfter(slip.at().plus(UNDO))) {
            throw new ProblemException(RelativeProblem.TOO_LATE_TO_UNDO, UNDO.toMinutes());
        }
        if (slip.stands()) {
            signals.set(place, slip.takenBack(at));
            weigh();
            if (standing().findAny().isEmpty()) {
                take(new Step(NeedState.CLOSED, at, slip.name(), null, null, null));
            }
        }
    }

    public void putOnAgenda(Instant at, String by) {
        next(new Step(NeedState.ON_AGENDA, at, by, null, null, null));
    }

    /**
     * The team answers: what is done, by whom, and when it is followed up.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}, {@code DUE_IN_THE_PAST}
     */
    public void answer(Instant at, String by, NeedAnswer answer) {
        next(new Step(NeedState.ANSWERED, at, by, answer.decision(), answer.owner(), answer.due()));
        owner = answer.owner();
        due = answer.due();
    }

    /**
     * One more thing is part of the answer. Whoever owns the answer still does; the sooner of the days to come counts,
     * so that neither promise is forgotten.
     *
     * @param until when the new thing is to be followed up
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}, {@code DUE_IN_THE_PAST}
     */
    void addToAnswer(Instant at, String by, String decision, LocalDate until) {
        if (state != NeedState.ANSWERED) {
            throw new ProblemException(RelativeProblem.NEED_STEP_OUT_OF_ORDER);
        }
        LocalDate today = LocalDate.ofInstant(at, Copenhagen.ZONE);
        requireToCome(until, today);
        take(new Step(NeedState.ANSWERED, at, by, decision, null, until));
        if (due == null || due.isBefore(today) || until.isBefore(due)) {
            due = until;
        }
    }

    /**
     * It was followed up; with a date it comes again.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}, {@code DUE_IN_THE_PAST}
     */
    public void followUp(Instant at, String by, String decision, @Nullable LocalDate again) {
        next(new Step(NeedState.FOLLOWED_UP, at, by, decision, null, again));
        due = again;
    }

    public void close(Instant at, String by, @Nullable String decision) {
        next(new Step(NeedState.CLOSED, at, by, decision, null, null));
        due = null;
    }

    /**
     * A member sees to what the relative calls about; the answer comes later.
     *
     * @throws ProblemException {@code NOBODY_CALLS}: somebody else was faster, or it was answered
     */
    void take(Instant at, String member, String name) {
        if (!isCalling()) {
            throw new ProblemException(RelativeProblem.NOBODY_CALLS);
        }
        takenBy = member;
        takenName = name;
        takenAt = at;
        registerEvent(new NeedChanged(team, id, state));
    }

    /**
     * The relative has told how the answer was; once.
     *
     * @throws ProblemException {@code NO_ANSWER_YET}, {@code PULSE_IS_GIVEN}
     */
    public void tellPulse(Instant at) {
        if (steps.stream().noneMatch(step -> step.state() == NeedState.ANSWERED)) {
            throw new ProblemException(RelativeProblem.NO_ANSWER_YET);
        }
        if (pulseAt != null) {
            throw new ProblemException(RelativeProblem.PULSE_IS_GIVEN);
        }
        pulseAt = at;
    }

    private void next(Step step) {
        if (!state.mayBecome(step.state())) {
            throw new ProblemException(RelativeProblem.NEED_STEP_OUT_OF_ORDER);
        }
        LocalDate until = step.due();
        if (until != null) {
            requireToCome(until, LocalDate.ofInstant(step.at(), Copenhagen.ZONE));
        }
        take(step);
    }

    private static void requireToCome(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw new ProblemException(RelativeProblem.DUE_IN_THE_PAST, until);
        }
    }

    private void take(Step step) {
        steps.add(step);
        state = step.state();
        registerEvent(new NeedChanged(team, id, state));
    }

    void moveTo(UUID relative) {
        relativeId = relative;
    }

    private int place(UUID signal, String username) {
        for (int place = 0; place < signals.size(); place++) {
            if (signals.get(place).id().equals(signal)) {
                if (!signals.get(place).isBy(username)) {
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
        return signals.stream().filter(Signal::stands);
    }

    /** True while a relative asks for help today and nobody has taken it. */
    boolean isCalling() {
        Instant taken = takenAt;
        return state.isUnanswered()
                && standing()
                        .filter(signal -> signal.isFromRelative() && signal.urgency() == Urgency.RED)
                        .anyMatch(signal -> taken == null || signal.at().isAfter(taken));
    }

    /** True where there is an answer that the relative has not been asked about. */
    boolean awaitsPulse() {
        return pulseAt == null && steps.stream().anyMatch(step -> step.state() == NeedState.ANSWERED);
    }

    /** Each signal asks for an answer within the days of its urgency; the earliest counts. */
    Instant answerBy() {
        return standing()
                .map(signal -> signal.at()
                        .atZone(Copenhagen.ZONE)
                        .plusDays(signal.urgency().answerWithinDays())
                        .toInstant())
                .min(Comparator.naturalOrder())
                .orElse(flaggedAt);
    }

    /** True where the answer is late, or the day of the follow-up has passed. */
    public boolean isOverdue(ZonedDateTime now) {
        return switch (state) {
            case OPEN, ON_AGENDA -> now.toInstant().isAfter(answerBy());
            case ANSWERED, FOLLOWED_UP -> due != null && now.toLocalDate().isAfter(due);
            case CLOSED -> false;
        };
    }

    /** True where the member is to follow it up on a day. */
    public boolean isOwedBy(String member) {
        return due != null && member.equals(owner);
    }

    /** What was decided last; null where nothing was. */
    @Nullable
    String decision() {
        return steps.reversed().stream()
                .map(Step::decision)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    public @Nullable String citizen() {
        return citizen;
    }

    public @Nullable UUID relative() {
        return relativeId;
    }

    public NeedKind kind() {
        return kind;
    }

    public Urgency urgency() {
        return urgency;
    }

    public NeedState state() {
        return state;
    }

    Instant flaggedAt() {
        return flaggedAt;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    String takenBy() {
        return takenBy;
    }

    @Nullable
    String takenName() {
        return takenName;
    }

    public @Nullable LocalDate due() {
        return due;
    }

    List<Signal> signals() {
        return List.copyOf(signals);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
