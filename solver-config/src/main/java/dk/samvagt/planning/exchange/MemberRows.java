package dk.samvagt.planning.exchange;

import static java.util.Objects.requireNonNull;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code members.csv}. */
final class MemberRows {

    private static final int HOURS_OF_A_WEEK = 168;

    private final Known known;
    private final Set<String> students = new HashSet<>();

    private MemberRows(Known known) {
        this.known = known;
    }

    static List<MemberRow> read(Table table, Known known, Problems problems) {
        MemberRows rows = new MemberRows(known);
        table.rows().stream()
                .filter(row -> table.cell(row, "profession").equals(Profession.STUDENT.name()))
                .forEach(row -> rows.students.add(table.cell(row, "id")));
        return table.read(problems, rows::row);
    }

    private @Nullable MemberRow row(Cells cells) {
        String id = cells.needed("id", Words::id);
        String name = cells.needed("name", Words::text);
        Profession profession = cells.needed("profession", Words.oneOf(Profession.class));
        Set<String> competences = cells.list("competences");
        Set<String> languages = cells.list("languages");
        TravelMode travelMode = cells.needed("travel_mode", Words.oneOf(TravelMode.class));
        Gender gender = cells.optional("gender", Words.oneOf(Gender.class));
        Double weeklyHours = cells.optional("weekly_hours", Figures.decimal(0, HOURS_OF_A_WEEK));
        Location location = cells.optionalLocation();
        String supervisor = cells.optional("supervisor", known.member());
        checkSupervisor(cells, profession, supervisor);
        if (!cells.sound()) {
            return null;
        }
        return new MemberRow(
                requireNonNull(id),
                requireNonNull(name),
                requireNonNull(profession),
                competences,
                languages,
                requireNonNull(travelMode),
                gender,
                weeklyHours,
                location,
                supervisor);
    }

    private void checkSupervisor(Cells cells, @Nullable Profession profession, @Nullable String supervisor) {
        if (cells.has("supervisor") && profession != null && profession != Profession.STUDENT) {
            cells.problem(
                    ProblemCode.SUPERVISOR_OF_NON_STUDENT,
                    "supervisor",
                    "Only a student has a supervisor; this member is " + profession + ".",
                    "Empty the cell, or make the profession STUDENT.",
                    Map.of("value", profession.name()));
        } else if (supervisor != null && students.contains(supervisor)) {
            cells.problem(
                    ProblemCode.SUPERVISOR_IS_STUDENT,
                    "supervisor",
                    "The supervisor \"" + supervisor + "\" is a student.",
                    "Name a member of another profession.",
                    Map.of("value", supervisor));
        }
    }
}
