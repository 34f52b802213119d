package dk.samvagt.relative.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a citizen has nobody: a fact that is seen, from when until when. */
@Entity
class NoNetwork {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String citizen;
    private Instant setAt;
    private String setBy;
    private @Nullable Instant unsetAt;
    private @Nullable String unsetBy;

    protected NoNetwork() {}

    NoNetwork(String team, String citizen, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.citizen = citizen;
        this.setAt = at;
        this.setBy = by;
    }

    void unset(Instant at, String by) {
        if (unsetAt == null) {
            unsetAt = at;
            unsetBy = by;
        }
    }

    NoNetworkView view() {
        return new NoNetworkView(setAt, setBy);
    }
}
