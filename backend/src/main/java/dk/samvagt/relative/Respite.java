package dk.samvagt.relative;

import dk.samvagt.relative.person.Relative;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A span in which a relative is away and the citizen is not to be alone. */
@Entity
class Respite {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** Place in the team's file, from 0. */
    private int position;

    private String citizen;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Relative relative;

    private LocalDate date;
    private LocalTime fromTime;
    private LocalTime toTime;

    /** Id of the cover of an offer's session that it belongs to, or null where the team's file tells of it. */
    private @Nullable UUID coverId;

    protected Respite() {}

    /** For one session of an offer; after all of the file's. */
    static Respite forSession(String team, RespiteInfo info, Relative relative, UUID cover) {
        Respite respite = new Respite(team, Integer.MAX_VALUE, info, relative);
        respite.coverId = cover;
        return respite;
    }

    Respite(String team, int position, RespiteInfo info, @Nullable Relative relative) {
        if (!info.to().isAfter(info.from())) {
            throw new IllegalArgumentException(info + " ends before it begins.");
        }
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.citizen = info.citizen();
        this.relative = relative;
        this.date = info.date();
        this.fromTime = info.from();
        this.toTime = info.to();
    }

    RespiteInfo info() {
        return new RespiteInfo(citizen, relative == null ? null : relative.name(), date, fromTime, toTime);
    }
}
