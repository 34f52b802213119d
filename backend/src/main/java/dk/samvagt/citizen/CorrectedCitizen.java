package dk.samvagt.citizen;

import dk.samvagt.shared.Coordinates;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A citizen as it is right.
 *
 * @param name what the citizen is called
 * @param address where the citizen lives
 * @param home the home on the map; left out where it is right
 * @param contactPerson id of the member who is the contact person; left out where it is right
 */
record CorrectedCitizen(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 300) String address,
        @Nullable @Valid Coordinates home,
        @Nullable @Size(max = 100) String contactPerson) {

    /** Nothing: names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "CorrectedCitizen";
    }
}
