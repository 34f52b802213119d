package dk.samvagt.team;

import dk.samvagt.shared.Coordinates;
import dk.samvagt.shared.Gender;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One of the team.
 *
 * @param id the member's id, unique in the team
 * @param name what the member is called
 * @param profession what the member is trained as
 * @param competences what the member may do beside the profession
 * @param languages what the member speaks, as codes such as {@code da}
 * @param travelMode how the member gets around
 * @param gender the member's gender, or null where not told
 * @param weeklyHours contracted hours a week, 0 to 168, or null where not told
 * @param home where the member's shifts start and end, or null for the team's base
 * @param supervisor id of the member who supervises this student, or null
 */
@Embeddable
public record TeamMemberInfo(
        @Column(name = "key") String id,
        String name,
        @Enumerated(EnumType.STRING) Profession profession,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> competences,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> languages,
        @Enumerated(EnumType.STRING) TravelMode travelMode,
        @Enumerated(EnumType.STRING) @Nullable Gender gender,
        @Nullable Double weeklyHours,

        @Embedded
        @AttributeOverride(name = "latitude", column = @Column(name = "home_latitude"))
        @AttributeOverride(name = "longitude", column = @Column(name = "home_longitude"))
        @Nullable
        Coordinates home,

        @Nullable String supervisor) {

    /** Only the id: names stay out of logs. */
    @Override
    public String toString() {
        return "TeamMemberInfo[" + id + "]";
    }
}
