package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is said of a citizen, who lives where nobody else does. */
final class CitizenStory {

    final String id;
    final Set<String> languages = new HashSet<>();
    final Set<String> preferred = new HashSet<>();
    final Set<String> excluded = new HashSet<>();
    final Map<String, Integer> visitsBefore = new HashMap<>();

    @Nullable
    String contactPerson;

    @Nullable
    Gender carerGender;

    CitizenStory(String id) {
        this.id = id;
    }

    Citizen toCitizen() {
        Place home = new Place(id, new Location(55.66, 12.61));
        return new Citizen(id, home, languages, contactPerson, preferred, excluded, carerGender, visitsBefore);
    }
}
