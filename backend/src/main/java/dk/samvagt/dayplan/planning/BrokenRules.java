package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.HardJustification;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RuleFinding;
import dk.samvagt.planning.dayplan.Stop;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rules a judged day breaks that may not be broken, and where. */
public final class BrokenRules {

    private final JudgedDay day;
    private final List<HardJustification> all;

    private BrokenRules(JudgedDay day, List<HardJustification> all) {
        this.day = day;
        this.all = all;
    }

    /** All of a judged day's. */
    public static BrokenRules of(JudgedDay day) {
        return new BrokenRules(
                day,
                day.judgement().findings().stream()
                        .map(RuleFinding::justifications)
                        .flatMap(Collection::stream)
                        .filter(HardJustification.class::isInstance)
                        .map(HardJustification.class::cast)
                        .toList());
    }

    /** Every place that breaks a rule. */
    public List<HardJustification> list() {
        return all;
    }

    /** The same by stop; what concerns a whole route is put with {@link #bearers}. */
    public Map<StopKey, List<HardJustification>> byStop() {
        Map<StopKey, List<HardJustification>> byStop = new LinkedHashMap<>();
        for (HardJustification broken : all) {
            for (StopKey stop : bearers(broken)) {
                byStop.merge(
                        stop,
                        List.of(broken),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
            }
        }
        return byStop;
    }

    /** The stops to mark: those it names, those of the group, or of a route those known for it and else the last. */
    public List<StopKey> bearers(HardJustification broken) {
        return switch (broken) {
            case HardJustification.ShiftEnd route -> onRoute(route.route(), broken.rule());
            case HardJustification.Break route -> onRoute(route.route(), broken.rule());
            case HardJustification.Carrying route -> onRoute(route.route(), broken.rule());
            case HardJustification.GroupSize group -> day.layout().stopsOf(group.group());
            default -> broken.stops().stream().map(StopKey::parse).toList();
        };
    }

    private List<StopKey> onRoute(String id, DayPlanRule rule) {
        List<Stop> stops = day.plan().routes().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .map(Route::stops)
                .orElse(List.of());
        List<StopKey> known = stops.stream()
                .map(Laying::key)
                .filter(stop -> day.layout().mark(stop).findBreak(rule.name()).isPresent())
                .toList();
        if (!known.isEmpty() || stops.isEmpty()) {
            return known;
        }
        return List.of(Laying.key(stops.getLast()));
    }

    /** Those that an earlier plan of the day did not break, or not as far. */
    public List<HardJustification> since(BrokenRules earlier) {
        Map<String, Integer> before = new HashMap<>();
        earlier.all.forEach(broken -> before.merge(place(broken), broken.amount(), Math::max));
        return all.stream()
                .filter(broken -> broken.amount() > before.getOrDefault(place(broken), 0))
                .toList();
    }

    /** What is broken where, whatever the amount. */
    private static String place(HardJustification broken) {
        return switch (broken) {
            case HardJustification.Competence j -> "competence " + j.stop() + " " + j.member();
            case HardJustification.ExcludedMember j -> "excluded " + j.stop() + " " + j.member();
            case HardJustification.ShiftEnd j -> "shift end " + j.route();
            case HardJustification.FirstArrival j -> "first arrival " + j.stop();
            case HardJustification.Break j -> "break " + j.route();
            case HardJustification.StrictWindow j -> "strict window " + j.stop();
            case HardJustification.OtherDay j -> "other day " + j.stop();
            case HardJustification.Carrying j -> "carrying " + j.route();
            case HardJustification.TwoPeople j -> "two people " + j.first() + " " + j.second();
            case HardJustification.AfterGap j -> "after gap " + j.first() + " " + j.second();
            case HardJustification.CitizenBusy j -> "busy " + j.citizen() + " " + j.first() + " " + j.second();
            case HardJustification.GroupSize j -> "group size " + j.group();
            case HardJustification.ReplacedVisit j -> "replaced " + j.stop();
            case HardJustification.PinKept j -> "pin " + j.stop();
            case HardJustification.PinOrderKept j -> "pin order " + j.first() + " " + j.second();
        };
    }
}
