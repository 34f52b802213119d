package dk.samvagt.planning.dayplan;

import dk.samvagt.planning.model.Gender;
import dk.samvagt.planning.model.Place;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who gets help.
 *
 * @param contactPerson the citizen's one way in, a member's id
 * @param preferredMembers ids of members the citizen would rather meet
 * @param excludedMembers ids of members who never come
 * @param carerGender a wish
 * @param visitsBefore how often each member came in the 14 days before the plan
 */
public record Citizen(
        String id,
        Place home,
        Set<String> languages,
        @Nullable String contactPerson,
        Set<String> preferredMembers,
        Set<String> excludedMembers,
        @Nullable Gender carerGender,
        Map<String, Integer> visitsBefore) {

    /** Keeps unchangeable copies. */
    public Citizen {
        languages = Set.copyOf(languages);
        preferredMembers = Set.copyOf(preferredMembers);
        excludedMembers = Set.copyOf(excludedMembers);
        visitsBefore = Map.copyOf(visitsBefore);
    }

    /** True where this member never comes. */
    public boolean excludes(Member member) {
        return excludedMembers.contains(member.id());
    }

    boolean sharesLanguageWith(Member member) {
        return languages.isEmpty() || !Collections.disjoint(languages, member.languages());
    }

    boolean wishesGenderOf(Member member) {
        return carerGender == null || carerGender == member.gender();
    }

    /** True where the member was here in the days before the plan, or is the contact person. */
    public boolean knows(Member member) {
        return visitsBefore.getOrDefault(member.id(), 0) > 0 || member.id().equals(contactPerson);
    }
}
