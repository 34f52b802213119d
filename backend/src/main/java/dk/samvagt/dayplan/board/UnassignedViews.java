package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.Obstacle;
import dk.samvagt.dayplan.planning.Obstacles;
import dk.samvagt.dayplan.words.ObstacleWords;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.VisitMode;
import dk.samvagt.visit.VisitInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what nobody is sent to, the most needed first, with why each member cannot go. */
@Component
class UnassignedViews {

    private static final Comparator<UnassignedView> MOST_NEEDED = Comparator.comparing(UnassignedView::priority)
            .thenComparing(UnassignedView::earliest)
            .thenComparing(UnassignedView::visit)
            .thenComparing(UnassignedView::seat);

    private final Obstacles obstacles;

    UnassignedViews(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    List<UnassignedView> show(BoardPage page) {
        List<StopKey> leftOut = page.day().stops().entrySet().stream()
                .filter(entry -> entry.getValue().route() == null)
                .filter(entry -> Figures.isToBeMade(page.day().plan(), entry.getValue()))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing(key -> priority(page, key)))
                .toList();
        List<UnassignedView> shown = new ArrayList<>();
        obstacles
                .listAll(page.day(), leftOut)
                .forEach((key, why) -> shown.add(show(page, key, page.day().stop(key), why)));
        shown.sort(MOST_NEEDED);
        return shown;
    }

    private static int priority(BoardPage page, StopKey key) {
        VisitRow visit = page.findVisit(key.visit());
        return visit == null ? 1 : visit.priority();
    }

    private static UnassignedView show(BoardPage page, StopKey key, Stop stop, List<Obstacle> why) {
        VisitRow visit = page.findVisit(key.visit());
        VisitInfo info = page.day().facts().findVisit(key.visit()).orElse(null);
        CitizenRow citizen = page.findCitizen(info == null ? null : info.citizen());
        TimeWindow window = stop.errand().window();
        return new UnassignedView(
                key.visit(),
                key.seat(),
                citizen == null ? null : citizen.id(),
                citizen == null ? null : citizen.name(),
                stop.errand().task(),
                page.names().task(stop.errand().task()),
                stop.seconds() / 60,
                page.clock(window.earliest()),
                page.clock(window.latest()),
                window.strict(),
                priority(page, key),
                stop.errand().staff(),
                visit == null ? VisitMode.HOME : visit.mode(),
                reasons(page, stop, why),
                TalkWith.of(info));
    }

    private static List<Reason> reasons(BoardPage page, Stop stop, List<Obstacle> why) {
        Map<String, Obstacle> byMember =
                why.stream().collect(Collectors.toMap(Obstacle::member, Function.identity(), (first, later) -> first));
        ObstacleWords sentences = new ObstacleWords(page.day(), page.names());
        List<Reason> reasons = new ArrayList<>();
        for (MemberRow member : page.members()) {
            Obstacle obstacle = byMember.get(member.id());
            if (obstacle != null) {
                String text = sentences.sentence(stop, obstacle);
                reasons.add(new Reason(member.id(), member.name(), member.profession(), obstacle.kind(), text));
            }
        }
        return reasons;
    }
}
