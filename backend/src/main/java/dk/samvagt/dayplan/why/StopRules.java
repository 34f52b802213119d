package dk.samvagt.dayplan.why;

import dk.samvagt.dayplan.board.RuleEffect;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.DayPlanJustification;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RuleFinding;
import dk.samvagt.planning.dayplan.SoftJustification;
import dk.samvagt.planning.dayplan.Stop;
import java.util.ArrayList;
import java.util.List;

/** What the rules say of one stop. */
final class StopRules {

    private StopRules() {}

    /** The rules that the stop goes against, with its own part of their score. */
    static List<RuleEffect> of(JudgedDay day, Stop stop, DayWords names) {
        List<RuleEffect> effects = new ArrayList<>();
        for (RuleFinding finding : day.judgement().findings()) {
            List<DayPlanJustification> own = finding.justifications().stream()
                    .filter(one -> isAbout(one, stop))
                    .toList();
            if (!own.isEmpty()) {
                long amount =
                        own.stream().mapToLong(DayPlanJustification::amount).sum();
                effects.add(new RuleEffect(
                        finding.rule(),
                        finding.level(),
                        names.rule(finding.rule()),
                        finding.weight(),
                        own.size(),
                        -amount * finding.weight()));
            }
        }
        return effects;
    }

    private static boolean isAbout(DayPlanJustification justification, Stop stop) {
        if (justification instanceof SoftJustification.DifferentFaces face) {
            Citizen citizen = stop.citizen();
            Route route = stop.route();
            return citizen != null
                    && route != null
                    && face.citizen().equals(citizen.id())
                    && face.member().equals(route.member().id());
        }
        return justification.stops().contains(stop.id());
    }
}
