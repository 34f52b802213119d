package dk.samvagt.offer.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody around the team whom it wants to be known by. */
@Entity
class Partner {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String name;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private @Nullable String knowsOfUs;
    private @Nullable String inItForThem;
    private @Nullable String talkTo;
    private @Nullable Integer everyWeeks;
    private @Nullable LocalDate nextVisit;

    /** For the database only. */
    protected Partner() {}

    Partner(String team, PartnerDescription description) {
        this.id = UUID.randomUUID();
        this.team = team;
        describeAs(description);
    }

    final void describeAs(PartnerDescription description) {
        name = description.name();
        kind = description.kind();
        stance = description.stance();
        knowsOfUs = description.knowsOfUs();
        inItForThem = description.inItForThem();
        talkTo = description.talkTo();
        everyWeeks = description.everyWeeks();
        nextVisit = description.nextVisit();
    }

    /**
     * Somebody has been there. The next visit is due on the date agreed or, where none was, so many weeks later as the
     * partner is to be visited; a later one that was planned already stays.
     */
    void visited(LocalDate date, @Nullable LocalDate agreed) {
        LocalDate planned = nextVisit == null || !nextVisit.isAfter(date) ? null : nextVisit;
        LocalDate due = everyWeeks == null ? null : date.plusWeeks(everyWeeks);
        if (agreed != null) {
            nextVisit = agreed;
        } else if (planned == null || (due != null && due.isAfter(planned))) {
            nextVisit = due;
        }
    }

    /** True where somebody should have been there by now. */
    boolean overdue(LocalDate today) {
        return nextVisit != null && nextVisit.isBefore(today);
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    PartnerDescription description() {
        return new PartnerDescription(name, kind, stance, knowsOfUs, inItForThem, talkTo, everyWeeks, nextVisit);
    }
}
