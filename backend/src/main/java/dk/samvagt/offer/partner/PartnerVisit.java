package dk.samvagt.offer.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That somebody of the team has visited a partner. */
@Entity
@Immutable
class PartnerVisit {

    @Id
    private UUID id;

    private UUID partner;
    private LocalDate date;
    private String who;
    private String what;
    private Instant at;

    /** For the database only. */
    protected PartnerVisit() {}

    PartnerVisit(UUID partner, NewPartnerVisit told, Instant at) {
        this.id = UUID.randomUUID();
        this.partner = partner;
        this.date = told.date();
        this.who = told.who();
        this.what = told.what();
        this.at = at;
    }

    UUID partner() {
        return partner;
    }

    LocalDate date() {
        return date;
    }

    /** Who went there. */
    String who() {
        return who;
    }

    /** What came of it. */
    String what() {
        return what;
    }
}
