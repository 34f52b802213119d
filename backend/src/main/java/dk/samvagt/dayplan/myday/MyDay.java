package dk.samvagt.dayplan.myday;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.RouteView;
import dk.samvagt.dayplan.board.StopView;
import dk.samvagt.dayplan.plan.ProposedChange;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.PlanDifference;
import dk.samvagt.dayplan.publishing.PlanChangeView;
import dk.samvagt.dayplan.publishing.PlanChangeViews;
import dk.samvagt.planning.exchange.MemberRow;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a member their own part of a day's plan as it is now. */
@Service
class MyDay {

    private final Days days;
    private final DayJudging judging;
    private final DayBoard board;
    private final MyStops stops;
    private final PlanDifference difference;

    MyDay(Days days, DayJudging judging, DayBoard board, MyStops stops, PlanDifference difference) {
        this.days = days;
        this.judging = judging;
        this.board = board;
        this.stops = stops;
        this.difference = difference;
    }

    /**
     * A member's day. Not to be called in a transaction.
     *
     * @throws ProblemException {@code UNKNOWN_DATE} with the dates that exist, {@code UNKNOWN_MEMBER}
     */
    MyDayView show(String team, LocalDate date, String member) {
        JudgedDay day = judging.judge(days.get(team, date));
        BoardPage page = DayBoard.page(day);
        MemberRow me = day.facts().folder().membersById().get(member);
        if (me == null) {
            throw new ProblemException(TeamProblem.UNKNOWN_MEMBER, member);
        }
        List<RouteView> routes = board.show(day).routes().stream()
                .filter(route -> route.member().equals(member))
                .sorted(Comparator.comparing(RouteView::start))
                .toList();
        List<StopView> mine =
                routes.stream().flatMap(route -> route.stops().stream()).toList();
        return new MyDayView(
                date,
                member,
                me.name(),
                routes.isEmpty() ? null : routes.getFirst().shift(),
                routes.isEmpty() ? null : routes.getFirst().start(),
                routes.isEmpty() ? null : routes.getLast().end(),
                routes.stream().mapToInt(RouteView::breakMinutes).sum(),
                routes.stream()
                        .map(RouteView::breakStart)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                day.snapshot().status(),
                day.snapshot().version(),
                stops.show(page, me, mine),
                routes.stream().flatMap(route -> route.engagements().stream()).toList(),
                changes(day, page, member));
    }

    private List<PlanChangeView> changes(JudgedDay day, BoardPage page, String member) {
        if (!day.snapshot().isPublished()) {
            return List.of();
        }
        PlanChangeViews views = new PlanChangeViews(page);
        return difference.sinceTold(day).stream()
                .filter(change -> isOf(change.from(), member) || isOf(change.to(), member))
                .map(views::told)
                .toList();
    }

    private static boolean isOf(ProposedChange.@Nullable End end, String member) {
        return end != null && end.member().equals(member);
    }
}
