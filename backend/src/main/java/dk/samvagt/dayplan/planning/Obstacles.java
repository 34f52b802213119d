package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.WhyNot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out why members cannot make a visit. */
@Component
public class Obstacles {

    private static final Duration PATIENCE = Duration.ofMillis(600);

    private final DayPlanner planner;

    Obstacles(DayPlanner planner) {
        this.planner = planner;
    }

    /**
     * Why each member of the team cannot go, for several stops. Trying every place takes its time; once that is used
     * up, only what is seen at a glance is told of the rest.
     */
    public Map<StopKey, List<Obstacle>> listAll(JudgedDay day, Collection<StopKey> keys) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Map<StopKey, List<Obstacle>> all = new LinkedHashMap<>();
        for (StopKey key : keys) {
            boolean inTime = System.nanoTime() - until < 0;
            all.put(key, inTime ? list(day, key) : ObviousObstacles.list(day, day.stop(key)));
        }
        return all;
    }

    /** Why each member of the team cannot go; nothing for those who could. */
    public List<Obstacle> list(JudgedDay day, StopKey key) {
        Stop stop = day.stop(key);
        Map<String, String> members = new HashMap<>();
        day.plan()
                .routes()
                .forEach(route -> members.put(route.id(), route.member().id()));
        Map<String, WhyNot> closest = new HashMap<>();
        for (WhyNot whyNot : planner.whyNot(day.plan(), stop.id())) {
            closest.merge(members.getOrDefault(whyNot.route(), ""), whyNot, Obstacles::closer);
        }
        List<Obstacle> obstacles = new ArrayList<>();
        for (MemberRow member : day.facts().folder().members()) {
            boolean away = day.facts().absent().contains(member.id());
            WhyNot whyNot = away ? null : closest.get(member.id());
            Obstacle.Kind kind = kind(whyNot);
            if (kind != null) {
                obstacles.add(new Obstacle(member.id(), kind, blocking(whyNot), whyNot == null ? null : whyNot.rule()));
            }
        }
        return obstacles;
    }

    /** Of a member's two shifts, the one where less stands in the way. */
    private static WhyNot closer(WhyNot one, WhyNot other) {
        return Comparator.comparing(WhyNot::code).compare(one, other) >= 0 ? one : other;
    }

    private static Obstacle.@Nullable Kind kind(@Nullable WhyNot whyNot) {
        if (whyNot == null) {
            return Obstacle.Kind.NOT_AT_WORK;
        }
        return switch (whyNot.code()) {
            case NO_COMPETENCE -> Obstacle.Kind.NO_COMPETENCE;
            case EXCLUDED -> Obstacle.Kind.EXCLUDED;
            case OUTSIDE_SHIFT -> Obstacle.Kind.OUTSIDE_SHIFT;
            case WINDOW_FULL -> Obstacle.Kind.WINDOW_FULL;
            case BREAKS_OTHER -> Obstacle.Kind.BREAKS_OTHER;
            case POSSIBLE -> null;
        };
    }

    private static List<StopKey> blocking(@Nullable WhyNot whyNot) {
        return whyNot == null
                ? List.of()
                : whyNot.blockedBy().stream().map(StopKey::parse).toList();
    }
}
