package dk.samvagt.dayplan.words;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.Obstacle;
import dk.samvagt.planning.dayplan.DayPlanRule;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.model.Competence;
import java.util.List;
import java.util.TreeSet;

/** Says why a member cannot make a visit. */
public final class ObstacleWords {

    private static final int NAMED = 2;

    private final JudgedDay day;
    private final DayWords names;
    private final Words words;

    /** Sentences about this plan for a reader of this language. */
    public ObstacleWords(JudgedDay day, DayWords names) {
        this.day = day;
        this.names = names;
        this.words = names.words();
    }

    /** Why not, as a sentence. */
    public String sentence(Stop stop, Obstacle obstacle) {
        String member = names.member(obstacle.member());
        return switch (obstacle.kind()) {
            case NO_COMPETENCE ->
                words.say("obstacle.NO_COMPETENCE", "member", member, "competences", missing(stop, obstacle));
            case EXCLUDED -> words.say("obstacle.EXCLUDED", "member", member);
            case OUTSIDE_SHIFT ->
                words.say("obstacle.OUTSIDE_SHIFT", "member", member, "shifts", shifts(obstacle.member()));
            case NOT_AT_WORK -> words.say("obstacle.NOT_AT_WORK", "member", member);
            case WINDOW_FULL -> windowFull(member, obstacle.blocking());
            case BREAKS_OTHER -> {
                DayPlanRule rule = obstacle.rule();
                yield rule == null
                        ? words.say("obstacle.BREAKS_OTHER.any", "member", member)
                        : words.say("obstacle.BREAKS_OTHER", "member", member, "rule", names.rule(rule));
            }
        };
    }

    private String windowFull(String member, List<StopKey> blocking) {
        if (blocking.isEmpty()) {
            return words.say("obstacle.WINDOW_FULL.any", "member", member);
        }
        List<String> named = blocking.stream()
                .limit(NAMED)
                .map(stop -> names.errand(stop.visit()))
                .toList();
        int more = blocking.size() - named.size();
        return more == 0
                ? words.say("obstacle.WINDOW_FULL", "member", member, "errands", words.list(named))
                : words.count("obstacle.WINDOW_FULL.more", more, "member", member, "errands", String.join(", ", named));
    }

    private String shifts(String member) {
        return words.list(day.routes().values().stream()
                .filter(route -> route.member().id().equals(member))
                .map(Route::shift)
                .map(shift -> names.time(shift.start()) + "-" + names.time(shift.end()))
                .toList());
    }

    private String missing(Stop stop, Obstacle obstacle) {
        TreeSet<Competence> missing = new TreeSet<>(stop.competences());
        day.routes().values().stream()
                .filter(route -> route.member().id().equals(obstacle.member()))
                .forEach(route -> missing.removeAll(route.member().competences()));
        return names.competences(missing);
    }
}
