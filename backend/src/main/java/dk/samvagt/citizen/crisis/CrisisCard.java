package dk.samvagt.citizen.crisis;

import dk.samvagt.citizen.CrisisCall;
import dk.samvagt.citizen.CrisisPlan;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to do at a citizen's when it is bad, and whom to ring. */
@Entity
public class CrisisCard {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String citizen;
    private @Nullable String signs;

    @ElementCollection
    @CollectionTable(name = "crisis_step", joinColumns = @JoinColumn(name = "card_id"))
    @OrderColumn(name = "position")
    @Column(name = "step")
    private List<String> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "crisis_call", joinColumns = @JoinColumn(name = "card_id"))
    @OrderColumn(name = "position")
    private List<CrisisCall> calls = new ArrayList<>();

    private Instant changedAt;
    private String changedBy;

    protected CrisisCard() {}

    /** A citizen's first one. */
    CrisisCard(String team, String citizen, CrisisCardBody told, Instant at, String by) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.citizen = citizen;
        write(told, at, by);
    }

    /** It is written anew. */
    final void write(CrisisCardBody told, Instant at, String by) {
        signs = told.signsTold();
        steps.clear();
        steps.addAll(told.stepsTold());
        calls.clear();
        calls.addAll(told.callsTold());
        changedAt = at;
        changedBy = by;
    }

    String citizen() {
        return citizen;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    CrisisPlan plan() {
        return new CrisisPlan(currentVersion(), signs, steps, calls, changedAt, changedBy);
    }
}
