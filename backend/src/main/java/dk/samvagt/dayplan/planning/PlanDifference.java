package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what changes for whom between two plans of a day. */
@Component
public class PlanDifference {

    private static final Comparator<ProposedChange> BY_TIME = Comparator.<ProposedChange>comparingInt(
                    change -> change.to() != null ? change.to().start() : startOf(change.from()))
            .thenComparing(ProposedChange::visit)
            .thenComparing(ProposedChange::seat);

    private final DayPlanProperties properties;

    PlanDifference(DayPlanProperties properties) {
        this.properties = properties;
    }

    /** From one plan to another. */
    public List<ProposedChange> between(JudgedDay from, JudgedDay to) {
        List<ProposedChange> changes = new ArrayList<>();
        to.stops().forEach((key, stop) -> add(changes, key, stop, end(from, key), end(to, key)));
        changes.sort(BY_TIME);
        return changes;
    }

    /** From what the members were last told to a plan. */
    public List<ProposedChange> sinceTold(JudgedDay now) {
        Map<StopKey, ToldStop> told = now.snapshot().told();
        Set<StopKey> keys = new TreeSet<>(now.stops().keySet());
        keys.addAll(told.keySet());
        List<ProposedChange> changes = new ArrayList<>();
        for (StopKey key : keys) {
            ToldStop before = told.get(key);
            Stop stop = now.stops().get(key);
            if (stop != null) {
                add(changes, key, stop, end(before), end(now, key));
            } else if (before != null) {
                changes.add(change(key, before.task(), before.citizen(), end(before), null));
            }
        }
        changes.sort(BY_TIME);
        return changes;
    }

    /** What the members would be told of a plan. */
    public List<ToldStop> toTell(JudgedDay day) {
        List<ToldStop> told = new ArrayList<>();
        day.stops().forEach((key, stop) -> {
            ProposedChange.End end = end(day, key);
            if (end != null) {
                told.add(new ToldStop(
                        key.visit(),
                        key.seat(),
                        end.member(),
                        end.shift(),
                        end.start(),
                        stop.errand().task(),
                        citizen(stop)));
            }
        });
        return told;
    }

    private void add(
            List<ProposedChange> changes,
            StopKey key,
            Stop stop,
            ProposedChange.@Nullable End from,
            ProposedChange.@Nullable End to) {
        if (differ(from, to)) {
            changes.add(change(key, stop.errand().task(), citizen(stop), from, to));
        }
    }

    private boolean differ(ProposedChange.@Nullable End from, ProposedChange.@Nullable End to) {
        if (from == null || to == null) {
            return from != to;
        }
        return !from.member().equals(to.member())
                || Math.abs(from.start() - to.start())
                        >= properties.worthTelling().toSeconds();
    }

    private static ProposedChange change(
            StopKey key,
            String task,
            @Nullable String citizen,
            ProposedChange.@Nullable End from,
            ProposedChange.@Nullable End to) {
        return new ProposedChange(key.visit() + "-" + key.seat(), key.visit(), key.seat(), task, citizen, from, to);
    }

    private static ProposedChange.@Nullable End end(@Nullable ToldStop told) {
        return told == null ? null : new ProposedChange.End(told.member(), told.shift(), told.start());
    }

    private static ProposedChange.@Nullable End end(JudgedDay day, StopKey key) {
        Stop stop = day.stops().get(key);
        Route route = stop == null ? null : stop.route();
        StopTiming timing = stop == null ? null : stop.timing();
        if (route == null || timing == null) {
            return null;
        }
        String shift = day.layout().findSpot(key).orElseThrow().shift();
        return new ProposedChange.End(route.member().id(), shift, timing.start());
    }

    private static @Nullable String citizen(Stop stop) {
        return stop.citizen() == null ? null : stop.citizen().id();
    }

    private static int startOf(ProposedChange.@Nullable End end) {
        return end == null ? 0 : end.start();
    }
}
