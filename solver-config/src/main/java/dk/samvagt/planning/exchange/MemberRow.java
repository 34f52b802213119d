package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code members.csv}.
 *
 * @param id the member's id, unique in the team
 * @param name what the member is called
 * @param profession what the member is trained as
 * @param competences what the member may do beside the profession
 * @param languages what the member speaks
 * @param travelMode how the member gets around
 * @param gender the member's gender, or null where not told
 * @param weeklyHours contracted hours a week, 0 to 168, or null where not told
 * @param location where the member's shifts start and end, or null for the team's base
 * @param supervisor id of the member who supervises this student, or null
 */
public record MemberRow(
        String id,
        String name,
        Profession profession,
        Set<String> competences,
        Set<String> languages,
        TravelMode travelMode,
        @Nullable Gender gender,
        @Nullable Double weeklyHours,
        @Nullable Location location,
        @Nullable String supervisor) {

    /** Keeps own copies of the lists, in the order given. */
    public MemberRow {
        competences = CellList.copy(competences);
        languages = CellList.copy(languages);
    }

    /** Everything that a visit can ask for and this member has: the competences and the profession's name. */
    public Set<String> allCompetences() {
        return CellList.with(competences, profession.name());
    }

    /** Only the id: names stay out of logs. */
    @Override
    public String toString() {
        return "MemberRow[" + id + "]";
    }
}
