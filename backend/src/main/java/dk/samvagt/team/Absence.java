package dk.samvagt.team;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A member is away for a day. */
@Entity
class Absence extends AbstractAggregateRoot<Absence> {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String member;
    private LocalDate date;
    private @Nullable String reason;
    private String reportedBy;
    private Instant reportedAt;

    protected Absence() {}

    Absence(String team, String member, LocalDate date, @Nullable String reason, String reportedBy, Instant at) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.member = member;
        this.date = date;
        this.reason = reason;
        this.reportedBy = reportedBy;
        this.reportedAt = at;
        registerEvent(new MemberAbsent(team, member, date));
    }

    AbsenceInfo info() {
        return new AbsenceInfo(member, date);
    }
}
