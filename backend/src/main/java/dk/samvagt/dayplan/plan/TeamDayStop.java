package dk.samvagt.dayplan.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of a kept layout. */
@Entity
@Table(name = "day_plan_stop")
class TeamDayStop {

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "day_plan_id", updatable = false)
    private TeamDay day;

    @Column(updatable = false)
    private String visit;

    @Column(updatable = false)
    private int seat;

    private String shift;
    private Integer position;
    private Integer plannedStart;

    @Enumerated(EnumType.STRING)
    private Decision.Kind decision;

    private Integer decidedStart;
    private String decidedBy;
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<KnownBreak> knownBreaks;

    /** For the database only. */
    TeamDayStop() {}

    TeamDayStop(TeamDay day, StopKey stop) {
        this.id = UUID.randomUUID();
        this.day = day;
        this.visit = stop.visit();
        this.seat = stop.seat();
        this.knownBreaks = List.of();
    }

    /** Lies as it does in this layout. */
    void lieAs(Layout layout) {
        Spot spot = layout.findSpot(key()).orElse(null);
        shift = spot == null ? null : spot.shift();
        position = spot == null ? null : spot.index() + 1;
        StopMark mark = layout.mark(key());
        plannedStart = mark.plannedStart();
        Decision made = mark.decision();
        decision = made == null ? null : made.kind();
        decidedStart = made == null ? null : made.start();
        decidedBy = made == null ? null : made.by();
        decidedAt = made == null ? null : made.at();
        if (!knownBreaks.equals(mark.knownBreaks())) {
            knownBreaks = mark.knownBreaks();
        }
    }

    StopKey key() {
        return new StopKey(visit, seat);
    }

    StopMark mark() {
        Decision made = decision == null ? null : new Decision(decision, decidedStart, decidedBy, decidedAt);
        return new StopMark(plannedStart, made, knownBreaks);
    }

    boolean isPlaced() {
        return shift != null;
    }

    String shift() {
        return shift;
    }

    int position() {
        return position;
    }
}
