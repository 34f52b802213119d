package dk.samvagt.relative.need;

import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.TeamNaming;
import dk.samvagt.team.Duties;
import dk.samvagt.team.Duty;
import dk.samvagt.team.DutyKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The needs that a member sees to. They are called by the citizen: what is needed may have been said in confidence. */
@Component
@Transactional(readOnly = true)
class NeedsOfMember implements Duties {

    private final NeedDesk desk;
    private final TeamNaming naming;

    NeedsOfMember(NeedDesk desk, TeamNaming naming) {
        this.desk = desk;
        this.naming = naming;
    }

    @Override
    public List<Duty> list(String team, String member) {
        Names names = naming.of(team);
        return desk.listUnclosed(team).stream()
                .filter(need -> need.isSeenToBy(member))
                .map(need -> new Duty(DutyKind.NEED, need.id().toString(), citizen(need, names)))
                .toList();
    }

    private static String citizen(RelativeNeed need, Names names) {
        String citizen = need.citizen();
        return citizen == null ? "" : names.citizen(citizen);
    }
}
