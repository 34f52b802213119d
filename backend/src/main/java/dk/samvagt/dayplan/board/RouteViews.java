package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.RouteEnd;
import dk.samvagt.planning.dayplan.Shift;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.exchange.DayClock;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.team.Engagement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the routes of a day, by start of the shift. */
@Component
class RouteViews {

    private final StopViews stops;

    RouteViews(StopViews stops) {
        this.stops = stops;
    }

    List<RouteView> show(BoardPage page) {
        List<RouteView> routes = new ArrayList<>();
        page.day().routes().entrySet().stream()
                .sorted(Comparator.comparing(route -> route.getValue().shift().start()))
                .forEach(route -> routes.add(show(page, route.getKey(), route.getValue())));
        return routes;
    }

    private RouteView show(BoardPage page, String id, Route route) {
        Shift shift = route.shift();
        MemberRow member = page.member(route.member().id());
        List<StopView> shown = new ArrayList<>();
        int work = 0;
        int wait = 0;
        for (Stop stop : route.stops()) {
            StopTiming timing = stop.timing();
            if (timing != null) {
                StopKey key = new StopKey(stop.errand().id(), stop.seat());
                shown.add(stops.show(page, key, stop, route, timing));
                work += timing.end() - timing.start();
                wait += timing.idle();
            }
        }
        int travel = Figures.travelSeconds(route);
        RouteEnd end = route.end();
        return new RouteView(
                id,
                member.id(),
                member.name(),
                member.profession(),
                member.travelMode(),
                page.clock(shift.start()),
                page.clock(shift.end()),
                shift.breakSeconds() / 60,
                breakStart(page, route, end),
                Figures.minutes(work),
                Figures.minutes(travel),
                Figures.minutes(wait),
                Math.round(100f * (work + travel) / Math.max(1, shift.workSeconds())),
                end == null ? 0 : Figures.minutes(end.travel()),
                shown,
                engagements(page, route));
    }

    private static List<EngagementView> engagements(BoardPage page, Route route) {
        DayClock clock = page.day().facts().clock();
        return page.day().facts().engagements().stream()
                .filter(one -> one.member().equals(route.member().id()))
                .filter(one -> clock.seconds(one.start()) >= route.shift().start()
                        && clock.seconds(one.end()) <= route.shift().end())
                .sorted(Comparator.comparing(Engagement::start))
                .map(EngagementView::of)
                .toList();
    }

    private static @Nullable String breakStart(BoardPage page, Route route, @Nullable RouteEnd end) {
        if (end != null && end.breakStart() >= 0) {
            return page.clock(end.breakStart());
        }
        return route.stops().stream()
                .map(Stop::timing)
                .filter(timing -> timing != null && timing.breakStart() >= 0)
                .map(timing -> page.clock(timing.breakStart()))
                .findFirst()
                .orElse(null);
    }
}
