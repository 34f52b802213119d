package dk.samvagt.citizen;

import dk.samvagt.shared.Coordinates;
import dk.samvagt.shared.Gender;
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
 * Who gets help.
 *
 * @param id the citizen's id, unique in the team
 * @param name what the citizen is called
 * @param address where the citizen lives, or null where not told
 * @param home the home on the map
 * @param languages what the citizen speaks, as codes such as {@code da}
 * @param contactPerson id of the member who is the citizen's one way in, or null
 * @param preferredMembers ids of members that the citizen would like to meet
 * @param excludedMembers ids of members that must not visit the citizen
 * @param carerGender the gender the citizen wishes for in a carer, or null for no wish
 */
@Embeddable
public record CitizenInfo(
        @Column(name = "key") String id,
        String name,
        @Nullable String address,
        @Embedded Coordinates home,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> languages,
        @Nullable String contactPerson,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> preferredMembers,
        @JdbcTypeCode(SqlTypes.ARRAY) Set<String> excludedMembers,
        @Enumerated(EnumType.STRING) @Nullable Gender carerGender) {

    /** Only the id: names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "CitizenInfo[" + id + "]";
    }
}
