package dk.samvagt.citizen;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who gets help. */
@Entity
class Citizen {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String team;

    /** Place in the team's file, from 0. */
    private int position;

    @Embedded
    private CitizenInfo info;

    private @Nullable String importantToMe;

    /** When the team got to know the citizen; null for those who came with its first data. */
    private @Nullable LocalDate joinedOn;

    @ElementCollection
    @CollectionTable(name = "citizen_history", joinColumns = @JoinColumn(name = "citizen_id"))
    @MapKeyColumn(name = "member")
    @Column(name = "visits")
    private Map<String, Integer> visitsByMember = new HashMap<>();

    protected Citizen() {}

    Citizen(String team, int position, CitizenInfo info, @Nullable LocalDate joinedOn) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.position = position;
        this.info = info;
        this.joinedOn = joinedOn;
    }

    void describeAs(int position, CitizenInfo info) {
        this.position = position;
        this.info = info;
    }

    void hasMet(Map<String, Integer> visitsByMember) {
        if (!this.visitsByMember.equals(visitsByMember)) {
            this.visitsByMember.clear();
            this.visitsByMember.putAll(visitsByMember);
        }
    }

    CitizenInfo info() {
        return info;
    }

    CitizenRecord record() {
        return new CitizenRecord(info, importantToMe, visitsByMember);
    }
}
