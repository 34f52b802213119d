package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Competence;
import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Place;
import dk.samvagt.planning.model.Profession;
import dk.samvagt.planning.model.TravelMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the team.
 *
 * @param competences what the member may do; the profession's own name is among them
 * @param languages codes such as {@code da}
 * @param home where shifts start and end
 * @param supervisor a student's supervisor, by id
 */
public record Member(
        String id,
        Profession profession,
        Set<Competence> competences,
        Set<String> languages,
        TravelMode travelMode,
        @Nullable Gender gender,
        Place home,
        @Nullable String supervisor) {

    /** Adds the profession to the competences. */
    public Member {
        Set<Competence> all = new java.util.TreeSet<>(competences);
        all.add(new Competence(profession.name()));
        competences = Set.copyOf(all);
        languages = Set.copyOf(languages);
    }

    /** True for one in training. */
    public boolean isStudent() {
        return profession == Profession.STUDENT;
    }
}
