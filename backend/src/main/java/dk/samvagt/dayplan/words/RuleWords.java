package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.DayPlanJustification;
import dk.samvagt.planning.dayplan.HardJustification;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.model.Competence;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Says how a rule that may not be broken is broken. */
public final class RuleWords {

    private final JudgedDay day;
    private final DayWords names;
    private final Words words;
    private final Map<String, Route> routes = new HashMap<>();

    /** Sentences about this plan for a reader of this language. */
    public RuleWords(JudgedDay day, DayWords names) {
        this.day = day;
        this.names = names;
        this.words = names.words();
        day.plan().routes().forEach(route -> routes.put(route.id(), route));
    }

    /** One place where the plan breaks a rule, as a sentence. */
    public String sentence(HardJustification broken) {
        return switch (broken) {
            case HardJustification.Competence j ->
                words.say(
                        "broken.COMPETENCE",
                        "member",
                        names.member(j.member()),
                        "competences",
                        missing(j),
                        "errand",
                        errand(j.stop()));
            case HardJustification.ExcludedMember j ->
                words.say(
                        "broken.EXCLUDED_MEMBER",
                        "citizen",
                        names.citizen(j.citizen()),
                        "member",
                        names.member(j.member()));
            case HardJustification.ShiftEnd j ->
                words.say("broken.SHIFT_END", "member", memberOf(j.route()), "minutes", j.amount());
            case HardJustification.FirstArrival j ->
                words.say(
                        "broken.FIRST_ARRIVAL",
                        "member",
                        names.member(j.member()),
                        "errand",
                        errand(j.stop()),
                        "minutes",
                        j.amount());
            case HardJustification.Break j -> words.say("broken.BREAK", "member", memberOf(j.route()));
            case HardJustification.StrictWindow j ->
                words.say("broken.STRICT_WINDOW", "errand", errand(j.stop()), "minutes", j.amount());
            case HardJustification.OtherDay j -> words.say("broken.OTHER_DAY", "errand", errand(j.stop()));
            case HardJustification.Carrying j ->
                words.say("broken.CARRYING", "member", memberOf(j.route()), "units", j.amount());
            case HardJustification.TwoPeople j -> twoPeople(j);
            case HardJustification.AfterGap j ->
                words.say(
                        "broken.AFTER_GAP",
                        "first",
                        errand(j.first()),
                        "second",
                        errand(j.second()),
                        "minutes",
                        j.amount());
            case HardJustification.CitizenBusy j ->
                words.say("broken.CITIZEN_BUSY", "citizen", names.citizen(j.citizen()), "minutes", j.amount());
            case HardJustification.GroupSize j ->
                words.say(
                        j.staffed() ? "broken.GROUP_SIZE" : "broken.GROUP_SIZE.unstaffed",
                        "group",
                        names.errand(j.group()),
                        "citizens",
                        j.citizens());
            case HardJustification.ReplacedVisit j ->
                words.say("broken.REPLACED_VISIT", "errand", errand(j.stop()), "group", names.errand(j.group()));
            case HardJustification.PinKept j ->
                j.elsewhere()
                        ? words.say("broken.PIN_KEPT.elsewhere", "errand", errand(j.stop()))
                        : words.say("broken.PIN_KEPT", "errand", errand(j.stop()), "minutes", j.amount());
            case HardJustification.PinOrderKept j ->
                words.say("broken.PIN_KEPT.order", "first", errand(j.second()), "second", errand(j.first()));
        };
    }

    /** The rule of a justification in a few words. */
    public String label(DayPlanJustification broken) {
        return names.rule(broken.rule());
    }

    private String twoPeople(HardJustification.TwoPeople pair) {
        String key = pair.oneIsAlone()
                ? "broken.TWO_PEOPLE.alone"
                : pair.onePerson() ? "broken.TWO_PEOPLE.one" : "broken.TWO_PEOPLE.apart";
        return words.say(key, "errand", errand(pair.first()), "minutes", pair.minutesOff());
    }

    private String errand(String stop) {
        return names.errand(StopKey.parse(stop).visit());
    }

    private String memberOf(String route) {
        Route found = routes.get(route);
        return found == null ? route : names.member(found.member().id());
    }

    private String missing(HardJustification.Competence lacking) {
        Stop stop = day.stop(StopKey.parse(lacking.stop()));
        TreeSet<Competence> missing = new TreeSet<>(stop.competences());
        if (stop.route() != null) {
            missing.removeAll(stop.route().member().competences());
        }
        return names.competences(missing);
    }
}
