package dk.samvagt.dayplan.why;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.Obstacle;
import dk.samvagt.dayplan.planning.Obstacles;
import dk.samvagt.dayplan.planning.PlanningProblem;
import dk.samvagt.dayplan.words.EffectWords;
import dk.samvagt.dayplan.words.ObstacleWords;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of everybody else why they are not the one, or what it would cost. */
@Component
class OtherMembers {

    private static final int PLACES = 20;
    private static final int SENTENCES = 2;

    private final Obstacles obstacles;
    private final DayPlanner planner;
    private final DayJudging judging;

    OtherMembers(Obstacles obstacles, DayPlanner planner, DayJudging judging) {
        this.obstacles = obstacles;
        this.planner = planner;
        this.judging = judging;
    }

    List<WhyView.Other> list(JudgedDay day, StopKey key, BoardPage page) {
        Stop stop = day.stop(key);
        Map<String, Obstacle> inTheWay = obstacles.list(day, key).stream()
                .collect(Collectors.toMap(Obstacle::member, Function.identity(), (one, same) -> one));
        Map<String, String> prices = day.facts().isHistory(key) ? Map.of() : prices(day, key, page);
        ObstacleWords sentences = new ObstacleWords(day, page.names());
        Route own = stop.route();
        List<WhyView.Other> others = new ArrayList<>();
        for (MemberRow member : day.facts().folder().members()) {
            Obstacle obstacle = inTheWay.get(member.id());
            boolean isOwn = own != null && own.member().id().equals(member.id());
            String text = obstacle != null ? sentences.sentence(stop, obstacle) : prices.get(member.id());
            if (!isOwn && text != null) {
                others.add(new WhyView.Other(member.id(), member.name(), text));
            }
        }
        return others;
    }

    /** What it would cost with each member who could, by member. */
    private Map<String, String> prices(JudgedDay day, StopKey key, BoardPage page) {
        PlanningProblem problem = judging.problem(day.snapshot(), day.layout().undecided(key.visit()));
        Map<String, String> routes = day.plan().routes().stream()
                .collect(Collectors.toMap(Route::id, route -> route.member().id()));
        Map<String, String> prices = new LinkedHashMap<>();
        for (Option option : planner.options(problem.start(), key.visit(), PLACES)) {
            String member = option.seats().stream()
                    .filter(seat -> StopKey.parse(seat.stop()).equals(key))
                    .map(seat -> routes.get(seat.route()))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse("");
            if (!option.breaksMore() && !prices.containsKey(member)) {
                JudgedDay instead = judging.judge(day.snapshot(), problem.read(option.plan()));
                prices.put(member, price(day, instead, page, member));
            }
        }
        return prices;
    }

    private static String price(JudgedDay day, JudgedDay instead, BoardPage page, String member) {
        List<String> sentences = new EffectWords(day, instead, page.names()).sentences(List.of());
        return page.words()
                .say(
                        "why.could",
                        "member",
                        page.names().member(member),
                        "price",
                        String.join(" ", sentences.subList(0, Math.min(SENTENCES, sentences.size()))));
    }
}
