package dk.samvagt.offer;

import dk.samvagt.shared.ProblemException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An offer of a team's catalogue. It is never deleted: somebody may have been given it. */
@Entity
class Offer {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    @Column(name = "key")
    private String key;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private OfferDescription description;

    private Instant changedAt;
    private String changedBy;
    private @Nullable String withdrawnBecause;

    /** For the database only. */
    protected Offer() {}

    private Offer(String team, String key, OfferState state, OfferDescription description, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.key = key;
        this.state = state;
        this.description = sound(description);
        this.changedAt = at;
        this.changedBy = by;
    }

    static Offer written(String team, String key, OfferDescription description, Instant at, String by) {
        return new Offer(team, key, OfferState.DRAFT, description, at, by);
    }

    static Offer imported(
            String team, String key, OfferState state, OfferDescription description, Instant at, String by) {
        return new Offer(team, key, state, description, at, by);
    }

    void describeAs(OfferDescription anew, Instant at, String by) {
        if (!description.equals(anew)) {
            description = sound(anew);
            note(at, by);
        }
    }

    /** From now on it is suggested to people. */
    void publish(Instant at, String by) {
        if (state != OfferState.PUBLISHED) {
            state = OfferState.PUBLISHED;
            withdrawnBecause = null;
            note(at, by);
        }
    }

    /** From now on it is not; what was given of it stays. */
    void withdraw(@Nullable String because, Instant at, String by) {
        if (state != OfferState.WITHDRAWN) {
            state = OfferState.WITHDRAWN;
            withdrawnBecause = because;
            note(at, by);
        }
    }

    /**
     * Gives somebody a seat; where nobody counts them, nothing happens.
     *
     * @throws ProblemException {@code OFFER_NOT_PUBLISHED}, {@code NO_SEATS_LEFT}
     */
    void takeSeat(Instant at, String by) {
        if (state != OfferState.PUBLISHED) {
            throw new ProblemException(OfferProblem.OFFER_NOT_PUBLISHED, key);
        }
        OfferSeats seats = description.seats();
        if (seats != null) {
            if (seats.left() <= 0) {
                throw new ProblemException(OfferProblem.NO_SEATS_LEFT, key);
            }
            seat(seats, 1, at, by);
        }
    }

    /** Somebody gives their seat back; where nobody counts them, or none is taken, nothing happens. */
    void freeSeat(Instant at, String by) {
        OfferSeats seats = description.seats();
        if (seats != null && seats.taken() > 0) {
            seat(seats, -1, at, by);
        }
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    @Nullable
    String withdrawnBecause() {
        return withdrawnBecause;
    }

    OfferInfo info() {
        return new OfferInfo(key, version, state, description, changedAt, changedBy);
    }

    private void seat(OfferSeats seats, int more, Instant at, String by) {
        description = description.seating(new OfferSeats(seats.total(), seats.taken() + more));
        note(at, by);
    }

    private void note(Instant at, String by) {
        changedAt = at;
        changedBy = by;
    }

    private static OfferDescription sound(OfferDescription description) {
        List<OfferFault> faults = OfferFault.of(description);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    description + " does not hold together: " + faults + "; ask OfferFault.of before it is kept.");
        }
        return description;
    }
}
