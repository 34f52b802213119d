package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.plan.Decision;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.dayplan.planning.DayPlanProperties;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.planning.dayplan.Citizen;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.Route;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.exchange.CitizenRow;
import dk.samvagt.planning.exchange.GroupRow;
import dk.samvagt.planning.exchange.VisitRow;
import dk.samvagt.planning.model.Location;
import dk.samvagt.planning.model.TimeWindow;
import dk.samvagt.planning.model.VisitMode;
import dk.samvagt.visit.VisitInfo;
import dk.samvagt.visit.VisitState;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the stops of a route. */
@Component
class StopViews {

    private final DayPlanProperties properties;

    StopViews(DayPlanProperties properties) {
        this.properties = properties;
    }

    StopView show(BoardPage page, StopKey key, Stop stop, Route route, StopTiming timing) {
        VisitRow visit = page.findVisit(key.visit());
        GroupRow group = page.findGroup(key.visit());
        VisitInfo info = page.day().facts().findVisit(key.visit()).orElse(null);
        CitizenRow citizen = page.findCitizen(info == null ? null : info.citizen());
        CitizenRow visited = page.findVisited(key.visit());
        Location place = visit == null ? group == null ? null : group.location() : home(visit, visited);
        TimeWindow window = stop.errand().window();
        Decision decision = page.day().layout().mark(key).decision();
        List<BrokenRule> broken = page.broken(key);
        return new StopView(
                key.visit(),
                key.seat(),
                visit == null ? StopView.Kind.GROUP : StopView.Kind.VISIT,
                citizen == null ? null : citizen.id(),
                citizen == null ? null : citizen.name(),
                visited == null ? null : visited.address(),
                place == null ? null : place.latitude(),
                place == null ? null : place.longitude(),
                stop.errand().task(),
                group == null ? page.names().task(stop.errand().task()) : group.name(),
                visit == null ? VisitMode.HOME : visit.mode(),
                Figures.minutes(timing.travel()),
                page.clock(timing.arrival()),
                page.clock(timing.start()),
                page.clock(timing.end()),
                stop.seconds() / 60,
                page.clock(window.earliest()),
                page.clock(window.latest()),
                window.strict(),
                Figures.minutes(lateSeconds(stop, timing)),
                Figures.minutes(timing.idle()),
                decision != null,
                decision != null && decision.isExact(),
                state(page, key),
                stop.errand().staff(),
                partner(page, key),
                visit == null ? 1 : visit.priority(),
                visit == null ? null : visit.after(),
                flags(page, key, stop, route, timing, !broken.isEmpty()),
                broken,
                TalkWith.of(info),
                AgreedWith.of(info, page.names()));
    }

    private static @Nullable Location home(VisitRow visit, @Nullable CitizenRow citizen) {
        return citizen == null || visit.mode() != VisitMode.HOME ? null : citizen.location();
    }

    private static int lateSeconds(Stop stop, StopTiming timing) {
        return stop.done() != null ? 0 : stop.errand().window().secondsLate(timing.start());
    }

    private static VisitState state(BoardPage page, StopKey key) {
        return page.day().facts().findVisit(key.visit()).map(VisitInfo::state).orElse(VisitState.PLANNED);
    }

    private static @Nullable String partner(BoardPage page, StopKey key) {
        return page.day().layout().stopsOf(key.visit()).stream()
                .filter(other -> !other.equals(key))
                .flatMap(other -> page.day().layout().findSpot(other).stream())
                .map(spot -> page.day().memberOf(spot.shift()))
                .findFirst()
                .orElse(null);
    }

    private Set<StopFlag> flags(
            BoardPage page, StopKey key, Stop stop, Route route, StopTiming timing, boolean breaksRule) {
        Set<StopFlag> flags = EnumSet.noneOf(StopFlag.class);
        addIf(flags, StopFlag.LATE, lateSeconds(stop, timing) > 0);
        addIf(flags, StopFlag.TWO_PEOPLE, stop.errand().staff() > 1);
        addIf(flags, StopFlag.STRICT, stop.errand().window().strict());
        addIf(flags, StopFlag.BREAKS_RULE, breaksRule);
        addIf(flags, StopFlag.CHANGED, changed(page, key, route.member(), timing));
        addIf(
                flags,
                StopFlag.ADDED_TODAY,
                page.day().facts().findVisit(key.visit()).map(VisitInfo::added).isPresent());
        Citizen citizen = stop.citizen();
        if (citizen != null) {
            String member = route.member().id();
            addIf(flags, StopFlag.NEW_FACE, !citizen.knows(route.member()) && !isTalk(page, key));
            addIf(flags, StopFlag.CONTACT_PERSON, member.equals(citizen.contactPerson()));
            addIf(flags, StopFlag.LANGUAGE, speakNoLanguageTogether(citizen, route.member()));
            addIf(flags, StopFlag.RESPITE, stop.isCompany() && coversRespite(page, citizen, timing));
        }
        return Collections.unmodifiableSet(flags);
    }

    private static void addIf(Set<StopFlag> flags, StopFlag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private boolean changed(BoardPage page, StopKey key, Member member, StopTiming timing) {
        if (!page.day().snapshot().isPublished()) {
            return false;
        }
        ToldStop told = page.day().snapshot().told().get(key);
        return told == null
                || !told.member().equals(member.id())
                || Math.abs(told.start() - timing.start())
                        >= properties.worthTelling().toSeconds();
    }

    private static boolean speakNoLanguageTogether(Citizen citizen, Member member) {
        return !citizen.languages().isEmpty() && Collections.disjoint(citizen.languages(), member.languages());
    }

    private static boolean isTalk(BoardPage page, StopKey key) {
        return page.day().facts().findVisit(key.visit()).map(VisitInfo::talk).isPresent();
    }

    private static boolean coversRespite(BoardPage page, Citizen citizen, StopTiming timing) {
        return page.day().plan().respites().stream()
                .anyMatch(respite -> respite.citizen().id().equals(citizen.id())
                        && respite.from() < timing.end()
                        && timing.start() < respite.to());
    }
}
