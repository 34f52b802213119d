package dk.samvagt.team;

import java.util.List;
import org.springframework.stereotype.Component;

/** Whom a member supervises. */
@Component
class StudentsOfMember implements Duties {

    private final TeamMembers members;

    StudentsOfMember(TeamMembers members) {
        this.members = members;
    }

    @Override
    public List<Duty> list(String team, String member) {
        return members.findAllByTeamOrderByPosition(team).stream()
                .map(TeamMember::info)
                .filter(student -> member.equals(student.supervisor()))
                .map(student -> new Duty(DutyKind.STUDENT, student.id(), student.name()))
                .toList();
    }
}
