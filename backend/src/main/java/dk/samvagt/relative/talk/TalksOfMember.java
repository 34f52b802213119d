package dk.samvagt.relative.talk;

import dk.samvagt.relative.person.Names;
import dk.samvagt.relative.person.TeamNaming;
import dk.samvagt.team.Duties;
import dk.samvagt.team.Duty;
import dk.samvagt.team.DutyKind;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The talks that a member has planned, called by the citizen. */
@Component
@Transactional(readOnly = true)
class TalksOfMember implements Duties {

    private final TalkRows talks;
    private final TeamNaming naming;

    TalksOfMember(TalkRows talks, TeamNaming naming) {
        this.talks = talks;
        this.naming = naming;
    }

    @Override
    public List<Duty> list(String team, String member) {
        Names names = naming.of(team);
        return talks.plannedWith(team, member).stream()
                .map(talk -> new Duty(
                        DutyKind.TALK,
                        talk.id().toString(),
                        names.citizen(talk.order().citizen())))
                .toList();
    }
}
