package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down for the day's history what a person changed. */
final class OverrideDeed {

    private OverrideDeed() {}

    static Deed of(OverrideRequest wanted, Overriding.Attempt attempt, String by) {
        StopKey stop = attempt.arrangement().decided().keySet().stream()
                .filter(one -> one.visit().equals(wanted.visit()))
                .findFirst()
                .orElse(new StopKey(wanted.visit(), wanted.seat() == null ? 1 : wanted.seat()));
        Map<String, String> details = new HashMap<>();
        put(details, "from", member(attempt.before(), stop));
        put(details, "to", member(attempt.after(), stop));
        put(details, "start", start(attempt.after(), stop));
        put(details, "with", wanted.withVisit());
        put(details, "reason", wanted.hasReason() ? wanted.reason() : null);
        return Deed.of(wanted.type().changeType(), by, wanted.visit(), details);
    }

    private static void put(Map<String, String> details, String name, @Nullable String value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private static @Nullable String member(JudgedDay day, StopKey stop) {
        Stop found = day.stops().get(stop);
        Route route = found == null ? null : found.route();
        return route == null ? null : route.member().id();
    }

    private static @Nullable String start(JudgedDay day, StopKey stop) {
        return day.stops().containsKey(stop)
                ? day.findTiming(stop)
                        .map(StopTiming::start)
                        .map(String::valueOf)
                        .orElse(null)
                : null;
    }
}
