package dk.samvagt.relative.need;

import dk.samvagt.relative.NeedAnswer;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.RelativeProblem;
import dk.samvagt.shared.Copenhagen;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The steps that a need has taken, in order, and who sees to it until when. */
@Embeddable
class Course {

    @Enumerated(EnumType.STRING)
    private NeedState state = NeedState.OPEN;

    private @Nullable String owner;
    private @Nullable LocalDate due;

    @ElementCollection
    @CollectionTable(name = "need_step", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();

    protected Course() {}

    /** Nothing was done yet. */
    static Course open() {
        return new Course();
    }

    void putOnAgenda(Instant at, String by) {
        next(new Step(NeedState.ON_AGENDA, at, by, null, null, null));
    }

    /** Whoever answers what is not taken up yet takes both steps. */
    void answer(Instant at, String by, NeedAnswer answer) {
        if (state == NeedState.OPEN) {
            requireToCome(answer.due(), LocalDate.ofInstant(at, Copenhagen.ZONE));
            putOnAgenda(at, by);
        }
        next(new Step(NeedState.ANSWERED, at, by, answer.decision(), answer.owner(), answer.due()));
        owner = answer.owner();
        due = answer.due();
    }

    /** Somebody else keeps what was promised. */
    void handTo(String other) {
        owner = other;
    }

    /** One more thing is part of the answer; the sooner of the days to come counts. */
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

    void followUp(Instant at, String by, String decision, @Nullable LocalDate again) {
        next(new Step(NeedState.FOLLOWED_UP, at, by, decision, null, again));
        due = again;
    }

    boolean wasFollowedUp(String by, String decision, @Nullable LocalDate again) {
        Step last = steps.isEmpty() ? null : steps.getLast();
        return last != null && last.equals(new Step(NeedState.FOLLOWED_UP, last.at(), by, decision, null, again));
    }

    void close(Instant at, String by, @Nullable String decision) {
        next(new Step(NeedState.CLOSED, at, by, decision, null, null));
        due = null;
    }

    /** Closed out of order: nobody has seen anything after all. */
    void closeAsSlip(Instant at, String by) {
        take(new Step(NeedState.CLOSED, at, by, null, null, null));
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
    }

    boolean wasAnswered() {
        return steps.stream().anyMatch(step -> step.state() == NeedState.ANSWERED);
    }

    /** True where the day of the follow-up has passed. */
    boolean isDueBefore(LocalDate today) {
        return due != null && today.isAfter(due);
    }

    boolean isOwnedBy(String member) {
        return member.equals(owner);
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

    NeedState state() {
        return state;
    }

    @Nullable
    String owner() {
        return owner;
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }
}
