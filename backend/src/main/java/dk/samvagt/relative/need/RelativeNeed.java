package dk.samvagt.relative.need;

import dk.samvagt.offer.NeedKind;
import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.NeedChanged;
import dk.samvagt.relative.NeedFlagged;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.relative.Urgency;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a relative needs, from the first signal until it is closed. Signals gather on it while it is unanswered; steps
 * come in order; nothing is deleted.
 */
@Entity
public class RelativeNeed extends AbstractAggregateRoot<RelativeNeed> {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private @Nullable String citizen;
    private @Nullable UUID relativeId;

    @Enumerated(EnumType.STRING)
    private NeedKind kind;

    private Instant flaggedAt;

    @Embedded
    private Signals signals;

    @Embedded
    private Course course;

    /** Null while no member has taken what a relative calls about. */
    @Embedded
    private @Nullable Taking taking;

    private @Nullable Instant pulseAt;

    protected RelativeNeed() {}

    /** Somebody has seen it for the first time. */
    public static RelativeNeed flag(String team, About about, NeedKind kind, Signal signal) {
        RelativeNeed need = new RelativeNeed();
        need.id = UUID.randomUUID();
        need.team = team;
        need.citizen = about.citizen();
        need.relativeId = about.relative();
        need.kind = kind;
        need.flaggedAt = signal.at();
        need.course = Course.open();
        need.signals = Signals.first(signal);
        need.tellFlagged();
        return need;
    }

    /**
     * One more has seen the same.
     *
     * @throws ProblemException {@code NEED_IS_ANSWERED}: what is seen after the answer is a need of its own
     */
    public void hear(Signal signal) {
        if (!state().isUnanswered()) {
            throw new ProblemException(RelativeProblem.NEED_IS_ANSWERED);
        }
        signals.hear(signal);
        tellFlagged();
    }

    /** What an equal signal of a moment ago came to: this one is a double tap. */
    Optional<FlaggedSignal> findSame(Signal signal) {
        return signals.findSame(signal)
                .filter(first -> state().isUnanswered())
                .map(first -> new FlaggedSignal(id, first.id(), !signals.isFirst(first)));
    }

    /**
     * What the one who sends a signal again was answered the first time.
     *
     * @throws ProblemException {@code NOT_YOUR_SIGNAL}: somebody else, or another team, has a signal of that id
     */
    FlaggedSignal sentAgain(String sentTo, UUID signal, String username) {
        if (!team.equals(sentTo)) {
            throw new ProblemException(RelativeProblem.NOT_YOUR_SIGNAL);
        }
        return new FlaggedSignal(id, signal, !signals.isFirst(signals.get(signal, username)));
    }

    /**
     * The one who made the signal writes what there is to say; once. The same words sent again change nothing.
     *
     * @return false where they were there already
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}, {@code NOTE_IS_WRITTEN}
     */
    boolean writeNote(UUID signal, String username, String note, boolean confidential) {
        return signals.writeNote(signal, username, note, confidential);
    }

    /**
     * The one who made the signal takes it back as a slip; with the last signal the need is closed.
     *
     * @throws ProblemException {@code UNKNOWN_SIGNAL}, {@code NOT_YOUR_SIGNAL}, {@code TOO_LATE_TO_UNDO}
     */
    void takeBack(UUID signal, String username, Instant at) {
        Signal slip = signals.takeBack(signal, username, at, state() == NeedState.OPEN);
        if (slip != null && signals.noneStands()) {
            course.closeAsSlip(at, slip.name());
            tellChanged();
        }
    }

    /**
     * The team takes it up at its next meeting.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}
     */
    public void putOnAgenda(Instant at, String by) {
        course.putOnAgenda(at, by);
        tellChanged();
    }

    /**
     * The team answers: what is done, by whom, and when it is followed up. What nobody had taken up is taken up by that.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}, {@code DUE_IN_THE_PAST}
     */
    public void answer(Instant at, String by, NeedAnswer answer) {
        course.answer(at, by, answer);
        tellChanged();
    }

    /**
     * One more thing is part of the answer. Whoever owns the answer still does; the sooner of the days to come counts,
     * so that neither promise is forgotten.
     *
     * @param until when the new thing is to be followed up
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}, {@code DUE_IN_THE_PAST}
     */
    void addToAnswer(Instant at, String by, String decision, LocalDate until) {
        course.addToAnswer(at, by, decision, until);
        tellChanged();
    }

    /**
     * It was followed up; with a date it comes again.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}, {@code DUE_IN_THE_PAST}
     */
    public void followUp(Instant at, String by, String decision, @Nullable LocalDate again) {
        course.followUp(at, by, decision, again);
        tellChanged();
    }

    /** True where the last thing that was done is this very follow-up: it is sent again. */
    boolean wasFollowedUp(String by, String decision, @Nullable LocalDate again) {
        return course.wasFollowedUp(by, decision, again);
    }

    /**
     * Nothing more is to be done.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER}
     */
    public void close(Instant at, String by, @Nullable String decision) {
        course.close(at, by, decision);
        tellChanged();
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
        taking = new Taking(member, name, at);
        tellChanged();
    }

    /**
     * An advisor sees to it from now on, also to what another advisor has promised; what nobody had taken up is taken up
     * by that.
     *
     * @throws ProblemException {@code NEED_STEP_OUT_OF_ORDER} once it is closed
     */
    void takeOn(Instant at, String advisor, String name) {
        if (state() == NeedState.CLOSED) {
            throw new ProblemException(RelativeProblem.NEED_STEP_OUT_OF_ORDER);
        }
        if (state() == NeedState.OPEN) {
            course.putOnAgenda(at, name);
        }
        if (Taking.isAdvisor(course.owner())) {
            course.handTo(advisor);
        }
        taking = new Taking(advisor, name, at);
        tellChanged();
    }

    /**
     * Whoever has taken it cannot see to it after all: where nothing was answered, the team is called again.
     *
     * @throws ProblemException {@code CALL_NOT_TAKEN}: nobody has taken it, or it was answered
     */
    void giveBack() {
        if (taking == null || taking.isByAdvisor() || !state().isUnanswered()) {
            throw new ProblemException(RelativeProblem.CALL_NOT_TAKEN);
        }
        taking = null;
        tellChanged();
    }

    /**
     * The relative has told how the answer was; once.
     *
     * @throws ProblemException {@code NO_ANSWER_YET}, {@code PULSE_IS_GIVEN}
     */
    public void tellPulse(Instant at) {
        if (!course.wasAnswered()) {
            throw new ProblemException(RelativeProblem.NO_ANSWER_YET);
        }
        if (pulseAt != null) {
            throw new ProblemException(RelativeProblem.PULSE_IS_GIVEN);
        }
        pulseAt = at;
    }

    void moveTo(UUID relative) {
        relativeId = relative;
    }

    private void tellFlagged() {
        registerEvent(new NeedFlagged(team, id, citizen, kind, urgency()));
    }

    private void tellChanged() {
        registerEvent(new NeedChanged(team, id, state()));
    }

    /** True while a relative asks for help today and nobody has taken it. */
    boolean isCalling() {
        return state().isUnanswered() && signals.callAfter(taking == null ? null : taking.at());
    }

    /** True where there is an answer that the relative has not been asked about. */
    boolean awaitsPulse() {
        return pulseAt == null && course.wasAnswered();
    }

    /** Until when the team is to answer; when it was flagged where no signal stands. */
    Instant answerBy() {
        return Objects.requireNonNullElse(signals.answerBy(), flaggedAt);
    }

    /** True where the answer is late, or the day of the follow-up has passed. */
    public boolean isOverdue(ZonedDateTime now) {
        return switch (state()) {
            case OPEN, ON_AGENDA -> now.toInstant().isAfter(answerBy());
            case ANSWERED, FOLLOWED_UP -> course.isDueBefore(now.toLocalDate());
            case CLOSED -> false;
        };
    }

    /** True where the member is to follow it up on a day. */
    public boolean isOwedBy(String member) {
        return due() != null && course.isOwnedBy(member);
    }

    /** True while the member owns it, or has taken its call before there was an owner. */
    boolean isSeenToBy(String member) {
        return state() != NeedState.CLOSED
                && (owner() == null ? taking != null && taking.isBy(member) : course.isOwnedBy(member));
    }

    @Nullable
    String decision() {
        return course.decision();
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
        return signals.urgency();
    }

    public NeedState state() {
        return course.state();
    }

    Instant flaggedAt() {
        return flaggedAt;
    }

    /** Id of the member who sees to it; null where nobody does, and where the advisor does who has taken it. */
    @Nullable
    String owner() {
        return isAdvisors() ? null : course.owner();
    }

    /** True where the advisor who has taken it has promised to see to it. */
    boolean isAdvisors() {
        return Taking.isAdvisor(course.owner());
    }

    @Nullable
    Taking taking() {
        return taking;
    }

    public @Nullable LocalDate due() {
        return course.due();
    }

    List<Signal> signals() {
        return signals.all();
    }

    List<Step> steps() {
        return course.steps();
    }
}
