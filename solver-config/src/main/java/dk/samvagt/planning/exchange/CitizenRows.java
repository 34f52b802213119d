package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code citizens.csv}. */
final class CitizenRows {

    private final Known known;

    private CitizenRows(Known known) {
        this.known = known;
    }

    static List<CitizenRow> read(Table table, Known known, Problems problems) {
        return table.read(problems, new CitizenRows(known)::row);
    }

    /** Refuses the id that stands for the base in {@code travel.csv}. */
    static void refuseBase(Cells cells, @Nullable String id) {
        if (TravelRow.BASE.equals(id)) {
            cells.problem(
                    ProblemCode.RESERVED_ID,
                    "id",
                    "The id \"" + TravelRow.BASE + "\" stands for the team's base.",
                    "Give it another id.",
                    Map.of("value", TravelRow.BASE));
        }
    }

    private @Nullable CitizenRow row(Cells cells) {
        String id = cells.needed("id", Words::id);
        refuseBase(cells, id);
        String name = cells.needed("name", Words::text);
        String address = cells.optional("address", Words::text);
        Location location = cells.location("latitude", "longitude");
        Set<String> languages = cells.list("languages");
        String contactPerson = cells.optional("contact_person", known.member());
        Set<String> preferredMembers = cells.list("preferred_members", known.member());
        Set<String> excludedMembers = cells.list("excluded_members", known.member());
        Gender carerGender = cells.optional("carer_gender", Words.oneOf(Gender.class));
        if (!cells.sound()) {
            return null;
        }
        return new CitizenRow(
                requireNonNull(id),
                requireNonNull(name),
                address,
                requireNonNull(location),
                languages,
                contactPerson,
                preferredMembers,
                excludedMembers,
                carerGender);
    }
}
