package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.BrokenRule;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.planning.BrokenRules;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.DayWords;
import dk.samvagt.dayplan.words.EffectWords;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.RuleFinding;
import java.util.Arrays;
import java.util.List;

/** Compares a day before and after a change, in the language of the one who asks. */
public final class Effects {

    private Effects() {}

    /** What lies between two plans of a day. */
    public static Effect between(JudgedDay before, JudgedDay after) {
        BoardPage page = DayBoard.page(after);
        List<BrokenRule> newlyBroken = BrokenRules.of(after).since(BrokenRules.of(before)).stream()
                .map(page::broken)
                .distinct()
                .toList();
        Figures was = Figures.of(before);
        Figures is = Figures.of(after);
        return new Effect(
                is.travelMinutes() - was.travelMinutes(),
                is.knownFacePercent() - was.knownFacePercent(),
                is.unassigned() - was.unassigned(),
                Figures.minutes(is.lateSeconds()) - Figures.minutes(was.lateSeconds()),
                new EffectWords(before, after, page.names())
                        .sentences(newlyBroken.stream().map(BrokenRule::text).toList()),
                rules(before, after, page.names()),
                newlyBroken);
    }

    /** The rules whose score or count differ. */
    public static List<Effect.RuleChange> rules(JudgedDay before, JudgedDay after, DayWords names) {
        return Arrays.stream(DayPlanRule.values())
                .filter(rule ->
                        differ(before.judgement().get(rule), after.judgement().get(rule)))
                .map(rule -> {
                    RuleFinding was = before.judgement().get(rule);
                    RuleFinding is = after.judgement().get(rule);
                    return new Effect.RuleChange(
                            rule, rule.level(), names.rule(rule), was.score(), is.score(), was.count(), is.count());
                })
                .toList();
    }

    private static boolean differ(RuleFinding was, RuleFinding is) {
        return was.score() != is.score() || was.count() != is.count();
    }
}
