package dk.samvagt.team;

import dk.samvagt.shared.Coordinates;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A team and its members.
 *
 * @param id the team's id
 * @param name what the team is called
 * @param base where shifts start and end
 * @param dates the days that have something to plan
 * @param members those who work here, in the order of the team's file
 * @param former those who have left and whose names are kept still
 */
@Schema(name = "Team")
record TeamAnswer(
        String id, String name, Coordinates base, List<LocalDate> dates, List<Member> members, List<Former> former) {

    static TeamAnswer of(TeamInfo info, List<LocalDate> dates, List<TeamMember> everybody, LocalDate today) {
        return new TeamAnswer(
                info.id(),
                info.name(),
                info.base(),
                dates,
                everybody.stream()
                        .filter(member -> !member.hasLeft(today))
                        .map(Member::of)
                        .toList(),
                everybody.stream()
                        .filter(member -> member.hasLeft(today) && !member.isErased())
                        .map(Former::of)
                        .toList());
    }

    /**
     * One who has left.
     *
     * @param id the member's id
     * @param name what the member is called
     * @param lastDay the last working day
     */
    @Schema(name = "FormerMember")
    record Former(String id, String name, LocalDate lastDay) {

        static Former of(TeamMember member) {
            return new Former(member.info().id(), member.info().name(), Objects.requireNonNull(member.lastDay()));
        }
    }

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
     * @param lastDay the last working day, for one who leaves
     */
    record Member(
            String id,
            String name,
            Profession profession,
            Set<String> competences,
            Set<String> languages,
            TravelMode travelMode,
            @Nullable Double weeklyHours,
            @Nullable LocalDate lastDay) {

        static Member of(TeamMember row) {
            TeamMemberInfo member = row.info();
            return new Member(
                    member.id(),
                    member.name(),
                    member.profession(),
                    member.competences(),
                    member.languages(),
                    member.travelMode(),
                    member.weeklyHours(),
                    row.lastDay());
        }
    }
}
