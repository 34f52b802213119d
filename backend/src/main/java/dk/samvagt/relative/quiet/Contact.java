package dk.samvagt.relative.quiet;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That somebody of the team spoke with a relative. */
@Entity(name = "RelativeContact")
public class Contact {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private UUID relativeId;

    @Enumerated(EnumType.STRING)
    private ContactKind how;

    private LocalDate date;
    private Instant notedAt;
    private String notedBy;

    protected Contact() {}

    /** Spoken on that date, noted now. */
    public Contact(String team, UUID relative, ContactKind how, LocalDate date, Instant notedAt, String notedBy) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.relativeId = relative;
        this.how = how;
        this.date = date;
        this.notedAt = notedAt;
        this.notedBy = notedBy;
    }

    void moveTo(UUID relative) {
        this.relativeId = relative;
    }

    ContactView view() {
        return new ContactView(how, date, notedBy);
    }
}
