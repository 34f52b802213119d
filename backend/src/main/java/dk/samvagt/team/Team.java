package dk.samvagt.team;

import dk.samvagt.shared.Coordinates;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** A self-managing team. */
@Entity
class Team {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String key;

    private String name;

    @Embedded
    @AttributeOverride(name = "latitude", column = @Column(name = "base_latitude"))
    @AttributeOverride(name = "longitude", column = @Column(name = "base_longitude"))
    private Coordinates base;

    protected Team() {}

    Team(TeamInfo info) {
        this.id = UUID.randomUUID();
        this.key = info.id();
        describeAs(info);
    }

    final void describeAs(TeamInfo info) {
        if (!key.equals(info.id())) {
            throw new IllegalArgumentException("Team " + key + " cannot become team " + info.id() + ".");
        }
        this.name = info.name();
        this.base = info.base();
    }

    TeamInfo info() {
        return new TeamInfo(key, name, base);
    }
}
