package dk.samvagt.dayplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A better plan for a day that the members have been told of; nothing of it happens before somebody accepts it. */
@Entity
@Table(name = "day_plan_proposal")
public class Proposal {

    @Id
    private UUID id;

    @Version
    private int lock;

    private UUID dayPlanId;
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private ProposalCause cause;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @Enumerated(EnumType.STRING)
    private State state;

    /** The version of the plan that it starts from. */
    private Integer baseVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private LayoutPart target;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProposedChange> changes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "figures")
    private Map<String, Integer> figures;

    private Instant answeredAt;
    private String answeredBy;

    /** How far a proposal is. */
    public enum State {
        COMPUTING,
        OPEN,
        ACCEPTED,
        REJECTED,
        /** The plan has gone another way, another proposal took its place, or nothing better was found. */
        OUTDATED
    }

    /** For the database only. */
    Proposal() {}

    /**
     * A proposal to be computed.
     *
     * @param details what the sentence of its cause needs to know, by name
     */
    public Proposal(TeamDay day, ProposalCause cause, Map<String, String> details, Instant now) {
        this.id = UUID.randomUUID();
        this.dayPlanId = day.id();
        this.createdAt = now;
        this.cause = cause;
        this.details = Map.copyOf(details);
        this.state = State.COMPUTING;
        this.changes = List.of();
        this.figures = Map.of();
    }

    /**
     * Keeps the best that was found so far.
     *
     * @param from version of the plan that it starts from
     * @param better how the day would lie
     * @param toChange what would change for whom
     * @param counted the day in figures
     * @throws IllegalStateException unless it is being computed
     */
    public void improve(int from, Layout better, List<ProposedChange> toChange, Map<String, Integer> counted) {
        refuseUnless(State.COMPUTING);
        baseVersion = from;
        target = LayoutPart.whole(better);
        changes = List.copyOf(toChange);
        figures = Map.copyOf(counted);
    }

    /** The plan that it starts from has changed: what was found so far counts no longer. */
    public void startAnew() {
        refuseUnless(State.COMPUTING);
        baseVersion = null;
        target = null;
        changes = List.of();
        figures = Map.of();
    }

    /** Nothing better will be found: it waits for an answer, or is outdated where it would change nothing. */
    public void finish() {
        if (state == State.COMPUTING) {
            state = changes.isEmpty() ? State.OUTDATED : State.OPEN;
        }
    }

    /** Has another cause beside the one it is computed for. */
    public void concerns(ProposalCause another, Map<String, String> of) {
        refuseUnless(State.COMPUTING);
        cause = another;
        details = Map.copyOf(of);
    }

    /** Somebody takes it, whole or in part. */
    public void accept(String by, Instant now) {
        answer(State.ACCEPTED, by, now);
    }

    /** Somebody says no. */
    public void reject(String by, Instant now) {
        answer(State.REJECTED, by, now);
    }

    /** The plan has gone another way. */
    public void outdate() {
        if (isPending()) {
            state = State.OUTDATED;
        }
    }

    private void answer(State answered, String by, Instant now) {
        refuseUnless(State.OPEN);
        state = answered;
        answeredBy = by;
        answeredAt = now;
    }

    private void refuseUnless(State needed) {
        if (state != needed) {
            throw new IllegalStateException("Proposal " + id + " is " + state + ", not " + needed + ".");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID dayPlanId() {
        return dayPlanId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public ProposalCause cause() {
        return cause;
    }

    public Map<String, String> details() {
        return details;
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** True while it is computed or waits for an answer. */
    public boolean isPending() {
        return state == State.COMPUTING || state == State.OPEN;
    }

    /** How the day would lie; empty before anything was found. */
    public Optional<Layout> target() {
        return Optional.ofNullable(target).map(LayoutPart::toLayout);
    }

    /** The version of the plan that the best so far starts from; 0 before anything was found. */
    public int baseVersion() {
        return baseVersion == null ? 0 : baseVersion;
    }

    public List<ProposedChange> changes() {
        return changes;
    }

    public Map<String, Integer> figures() {
        return figures;
    }
}
