package dk.samvagt.citizen;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** When nothing was left that tells of the citizen; null for everybody else. */
    private @Nullable Instant erasedAt;

    @ElementCollection
    @CollectionTable(name = "citizen_correction", joinColumns = @JoinColumn(name = "citizen_id"))
    @OrderColumn(name = "position")
    private List<CitizenCorrection> corrections = new ArrayList<>();

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

    /** As the team's file describes the citizen; what was corrected by hand stays until the file tells otherwise. */
    void describeAs(int position, CitizenInfo told, Instant at) {
        this.position = position;
        if (erasedAt != null && !told.name().equals(info.name())) {
            erasedAt = null;
        }
        CitizenInfo corrected = told;
        for (int place = 0; place < corrections.size(); place++) {
            CitizenCorrection correction = corrections.get(place);
            if (correction.endedAt() == null) {
                if (correction.answers(told)) {
                    corrected = correction.field().in(corrected, correction.value());
                } else {
                    corrections.set(place, correction.ended(at));
                }
            }
        }
        this.info = corrected;
    }

    /** What the file tells is wrong. */
    void correct(CitizenField field, @Nullable String value, Instant at, String by) {
        String inFile = field.of(info);
        for (int place = 0; place < corrections.size(); place++) {
            CitizenCorrection earlier = corrections.get(place);
            if (earlier.endedAt() == null && earlier.field() == field) {
                inFile = earlier.inFile();
                corrections.set(place, earlier.ended(at));
            }
        }
        if (!Objects.equals(field.of(info), value)) {
            corrections.add(new CitizenCorrection(field, inFile, value, at, by, null));
            info = field.in(info, value);
        }
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
        return new CitizenRecord(info, importantToMe, erasedAt != null, visitsByMember);
    }
}
