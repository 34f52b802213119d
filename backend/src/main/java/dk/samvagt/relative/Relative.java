package dk.samvagt.relative;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Someone near to a citizen. */
@Entity
class Relative {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String citizen;
    private String name;

    protected Relative() {}

    Relative(String team, String citizen, String name) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.citizen = citizen;
        this.name = name;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isNearTo(String citizen) {
        return this.citizen.equals(citizen);
    }
}
