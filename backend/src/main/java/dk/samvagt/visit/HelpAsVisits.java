package dk.samvagt.visit;

import dk.samvagt.relative.HelpForRelatives;
import dk.samvagt.relative.HelpWanted;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes visits of the help that is planned for a relative's sake. */
@Component
class HelpAsVisits implements HelpForRelatives {

    private final HelpOfTheDay help;

    HelpAsVisits(HelpOfTheDay help) {
        this.help = help;
    }

    @Override
    public String plan(String team, HelpWanted wanted, String by) {
        NewVisit visit = new NewVisit(
                wanted.citizen(),
                wanted.date(),
                wanted.task(),
                wanted.minutes(),
                wanted.earliest(),
                wanted.latest(),
                true,
                1,
                Set.of(),
                1,
                wanted.phone() ? VisitMode.PHONE : VisitMode.HOME,
                wanted.reason());
        return help.add(team, visit, by).id();
    }

    @Override
    public void callOff(String team, String visit, String reason, String by) {
        help.callOff(team, visit, reason, by);
    }
}
