package dk.samvagt.relative.cover;

import dk.samvagt.relative.given.OfferGiven;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody is with the citizen while the relative is at one session. Never deleted. */
@Entity
public class SessionCover {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    @Column(name = "given_id")
    private UUID given;

    private String citizen;

    @Embedded
    private CoverSpan span;

    /** The group that the citizen is at meanwhile, or null where the team visits. */
    @Column(name = "group_key")
    private @Nullable String activity;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> visits;

    private Instant confirmedAt;
    private String confirmedBy;
    private @Nullable Instant calledOffAt;
    private @Nullable String calledOffBy;

    protected SessionCover() {}

    SessionCover(
            OfferGiven given, CoverSpan span, @Nullable String activity, List<String> visits, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = given.team();
        this.given = given.id();
        this.citizen = given.citizen();
        this.span = span;
        this.activity = activity;
        this.visits = List.copyOf(visits);
        this.confirmedAt = at;
        this.confirmedBy = by;
    }

    void callOff(Instant at, String by) {
        calledOffAt = at;
        calledOffBy = by;
    }

    boolean stands() {
        return calledOffAt == null;
    }

    public UUID id() {
        return id;
    }

    String team() {
        return team;
    }

    UUID given() {
        return given;
    }

    String citizen() {
        return citizen;
    }

    CoverSpan span() {
        return span;
    }

    @Nullable
    String activity() {
        return activity;
    }

    List<String> visits() {
        return List.copyOf(visits);
    }

    /** The visits or the group that must be there. */
    List<String> errands() {
        return activity == null ? visits() : List.of(activity);
    }

    String confirmedBy() {
        return confirmedBy;
    }
}
