package dk.samvagt.citizen.handover;

import dk.samvagt.citizen.CitizenProblem;
import dk.samvagt.shared.ProblemException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What the next one must know, from when it is written until it is no longer true. All its wordings are kept. */
@Entity
public class Handover {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;
    private String citizen;

    @ElementCollection
    @CollectionTable(name = "handover_wording", joinColumns = @JoinColumn(name = "handover_id"))
    @OrderColumn(name = "position")
    private List<Wording> wordings = new ArrayList<>();

    /** Who reads does not get in the way of who writes. */
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "handover_reading", joinColumns = @JoinColumn(name = "handover_id"))
    private Set<Reading> readings = new HashSet<>();

    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    private @Nullable String because;

    protected Handover() {}

    /** Somebody writes it down. */
    Handover(String team, String citizen, Wording first) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.citizen = citizen;
        this.wordings.add(first);
    }

    /**
     * It is told anew, and must be read anew.
     *
     * @throws ProblemException {@code HANDOVER_CLOSED}
     */
    void reword(Wording anew) {
        requireOpen();
        wordings.add(anew);
    }

    /**
     * A member has read it as it stands; a second time changes nothing.
     *
     * @return true where it was news
     */
    boolean read(String member, String name, Instant at) {
        if (isReadBy(member)) {
            return false;
        }
        return readings.add(new Reading(currentWording(), member, name, at));
    }

    /**
     * It is no longer true.
     *
     * @param because why, or null
     * @throws ProblemException {@code HANDOVER_CLOSED}
     */
    void close(Instant at, String by, @Nullable String because) {
        requireOpen();
        this.closedAt = at;
        this.closedBy = by;
        this.because = because;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new ProblemException(CitizenProblem.HANDOVER_CLOSED);
        }
    }

    boolean isOpen() {
        return closedAt == null;
    }

    /** True where the member has read it as it stands now. */
    boolean isReadBy(String member) {
        return readings().stream().anyMatch(reading -> reading.member().equals(member));
    }

    /** Of the wording that stands now, the first first. */
    List<Reading> readings() {
        return readings.stream()
                .filter(reading -> reading.wording() == currentWording())
                .sorted(Comparator.comparing(Reading::at).thenComparing(Reading::member))
                .toList();
    }

    private int currentWording() {
        return wordings.size() - 1;
    }

    /** As it stands now. */
    Wording now() {
        return wordings.getLast();
    }

    /** The first first. */
    List<Wording> wordings() {
        return List.copyOf(wordings);
    }

    UUID id() {
        return id;
    }

    int currentVersion() {
        return Objects.requireNonNull(version);
    }

    String citizen() {
        return citizen;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    String closedBy() {
        return closedBy;
    }

    @Nullable
    String because() {
        return because;
    }
}
