package dk.samvagt.dayplan.wishes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** That somebody changed what matters to the team. */
@Entity
@Immutable
@Table(name = "team_wish_change")
class WishChange {

    @Id
    private UUID id;

    private String team;

    private Instant at;

    @Column(name = "who")
    private String by;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Question, WishMove> moves;

    /** For the database only. */
    protected WishChange() {}

    WishChange(String team, Instant at, String by, Map<Question, WishMove> moves) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.at = at;
        this.by = by;
        this.moves = Map.copyOf(moves);
    }

    Instant at() {
        return at;
    }

    /** Display name of the person. */
    String by() {
        return by;
    }

    Map<Question, WishMove> moves() {
        return moves;
    }
}
