package dk.samvagt.citizen;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A citizen as the team sees them.
 *
 * @param id the citizen's id
 * @param name what the citizen is called
 * @param address where the citizen lives; none where not told
 * @param latitude degrees north
 * @param longitude degrees east
 * @param languages what the citizen speaks
 * @param contactPerson id of the member who is the citizen's one way in
 * @param preferredMembers ids of members that the citizen would like to meet
 * @param importantToMe what matters to the citizen
 * @param visitsToday how many visits the citizen gets today
 */
@Schema(name = "Citizen")
record CitizenAnswer(
        String id,
        String name,
        @Nullable String address,
        double latitude,
        double longitude,
        Set<String> languages,
        @Nullable String contactPerson,
        Set<String> preferredMembers,
        @Nullable String importantToMe,
        @Nullable Integer visitsToday) {

    static CitizenAnswer of(CitizenRecord citizen, int visitsToday) {
        CitizenInfo info = citizen.info();
        return new CitizenAnswer(
                info.id(),
                info.name(),
                info.address(),
                info.home().latitude(),
                info.home().longitude(),
                info.languages(),
                info.contactPerson(),
                info.preferredMembers(),
                citizen.importantToMe(),
                visitsToday);
    }
}
