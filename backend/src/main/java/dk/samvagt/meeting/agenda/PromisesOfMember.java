package dk.samvagt.meeting.agenda;

import dk.samvagt.team.Duties;
import dk.samvagt.team.Duty;
import dk.samvagt.team.DutyKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member has promised at meetings and not done. */
@Component
@Transactional(readOnly = true)
class PromisesOfMember implements Duties {

    private final FollowUps followUps;

    PromisesOfMember(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public List<Duty> list(String team, String member) {
        return followUps.findAllByTeamAndDoneAtIsNullOrderByDue(team).stream()
                .filter(one -> one.owner().equals(member))
                .map(one -> new Duty(DutyKind.FOLLOW_UP, one.id().toString(), one.what()))
                .toList();
    }
}
