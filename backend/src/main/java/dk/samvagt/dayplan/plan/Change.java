package dk.samvagt.dayplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of a day's history: what was done, by whom, and how to take it back. Never changed afterwards. */
@Entity
@Immutable
@Table(name = "day_plan_change")
public class Change {

    @Id
    private UUID id;

    private UUID dayPlanId;
    private int number;
    private int version;
    private Instant at;

    @Column(name = "who")
    private String by;

    @Enumerated(EnumType.STRING)
    private ChangeType type;

    private String visit;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @JdbcTypeCode(SqlTypes.JSON)
    private LayoutPart earlier;

    private UUID undoes;
    private UUID solve;

    /** For the database only. */
    Change() {}

    /**
     * Something done to a day's plan.
     *
     * @param day the plan, already changed
     * @param number one more than the day's last
     * @param deed what was done
     * @param earlier how the touched part was before
     */
    Change(TeamDay day, int number, Deed deed, LayoutPart earlier) {
        this.id = UUID.randomUUID();
        this.dayPlanId = day.id();
        this.number = number;
        this.version = day.version();
        this.at = day.lastChangedAt();
        this.by = deed.by();
        this.type = deed.type();
        this.visit = deed.visit();
        this.details = deed.details();
        this.earlier = earlier;
        this.undoes = deed.undoes();
        this.solve = deed.solve();
    }

    public UUID id() {
        return id;
    }

    /** 1 for the day's first. */
    public int number() {
        return number;
    }

    /** The plan's version after it. */
    public int version() {
        return version;
    }

    public Instant at() {
        return at;
    }

    /** Who did it, as shown; empty for Samvagt itself. */
    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    public ChangeType type() {
        return type;
    }

    /** The visit or group that it was about. */
    public Optional<String> visit() {
        return Optional.ofNullable(visit);
    }

    /** What its sentence needs to know, by name. */
    public Map<String, String> details() {
        return details;
    }

    /** How the touched part was before. */
    public LayoutPart earlier() {
        return earlier;
    }

    /** The change that this one took back. */
    public Optional<UUID> undoes() {
        return Optional.ofNullable(undoes);
    }

    /** The solve that planned it. */
    public @Nullable UUID solve() {
        return solve;
    }
}
