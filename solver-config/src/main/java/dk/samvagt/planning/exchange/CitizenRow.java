package dk.samvagt.planning.exchange;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code citizens.csv}.
 *
 * @param id the citizen's id, unique in the team
 * @param name what the citizen is called
 * @param address where the citizen lives, or null where not told
 * @param location the home on the map
 * @param languages what the citizen speaks
 * @param contactPerson id of the member who is the citizen's one way in, or null
 * @param preferredMembers ids of members that the citizen would like to meet
 * @param excludedMembers ids of members that must not visit the citizen
 * @param carerGender the gender the citizen wishes for in a carer, or null for no wish
 */
public record CitizenRow(
        String id,
        String name,
        @Nullable String address,
        Location location,
        Set<String> languages,
        @Nullable String contactPerson,
        Set<String> preferredMembers,
        Set<String> excludedMembers,
        @Nullable Gender carerGender) {

    /** Keeps own copies of the lists, in the order given. */
    public CitizenRow {
        languages = CellList.copy(languages);
        preferredMembers = CellList.copy(preferredMembers);
        excludedMembers = CellList.copy(excludedMembers);
    }

    /** Only the id: names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "CitizenRow[" + id + "]";
    }
}
