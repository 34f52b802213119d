package dk.samvagt.team;

import dk.samvagt.shared.Coordinates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team and its members.
 *
 * @param id the team's id
 * @param name what the team is called
 * @param base where shifts start and end
 * @param dates the days that have something to plan
 * @param members in the order of the team's file
 */
@Schema(name = "Team")
record TeamAnswer(String id, String name, Coordinates base, List<LocalDate> dates, List<Member> members) {

    /**
     * One of the team.
     *
     * @param id the member's id
     * @param name what the member is called
     * @param profession what the member is trained as
     * @param competences what the member may do beside the profession
     * @param languages what the member speaks
     * @param travelMode how the member gets around
     * @param weeklyHours contracted hours a week; none where not told
     */
    record Member(
            String id,
            String name,
            Profession profession,
            Set<String> competences,
            Set<String> languages,
            TravelMode travelMode,
            @Nullable Double weeklyHours) {

        static Member of(TeamMemberInfo member) {
            return new Member(
                    member.id(),
                    member.name(),
                    member.profession(),
                    member.competences(),
                    member.languages(),
                    member.travelMode(),
                    member.weeklyHours());
        }
    }
}
