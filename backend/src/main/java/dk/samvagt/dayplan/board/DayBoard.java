package dk.samvagt.dayplan.board;

import dk.samvagt.dayplan.plan.DayHistory;
import dk.samvagt.dayplan.plan.Proposal;
import dk.samvagt.dayplan.plan.Proposals;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.Figures;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.Words;
import dk.samvagt.planning.dayplan.PlanScore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/** Shows a day's plan to the one who asks, in their language. */
@Service
public class DayBoard {

    private final Days days;
    private final DayJudging judging;
    private final DayHistory history;
    private final RouteViews routes;
    private final GroupViews groups;
    private final UnassignedViews unassigned;
    private final Proposals proposals;

    DayBoard(
            Days days,
            DayJudging judging,
            DayHistory history,
            RouteViews routes,
            GroupViews groups,
            UnassignedViews unassigned,
            Proposals proposals) {
        this.days = days;
        this.judging = judging;
        this.history = history;
        this.routes = routes;
        this.groups = groups;
        this.unassigned = unassigned;
        this.proposals = proposals;
    }

    /** A date's plan as it is now. Not to be called in a transaction. */
    public DayPlanView show(String team, LocalDate date) {
        return show(judging.judge(days.get(team, date)));
    }

    /** A judged day, kept or only tried. */
    public DayPlanView show(JudgedDay day) {
        DaySnapshot snapshot = day.snapshot();
        BoardPage page = page(day);
        PlanScore score = day.judgement().score();
        return new DayPlanView(
                snapshot.team(),
                snapshot.date(),
                snapshot.version(),
                snapshot.status(),
                snapshot.publishedAt(),
                snapshot.lastChangedAt(),
                Summary.of(Figures.of(day)),
                routes.show(page),
                groups.show(page),
                unassigned.show(page),
                AgreedView.of(page),
                absent(page),
                new ScoreView(score.hard(), score.medium(), score.soft()),
                rules(page),
                history.canUndo(snapshot.id()),
                proposals.countByDayPlanIdAndState(snapshot.id(), Proposal.State.OPEN));
    }

    /** A judged day in the language of the one who asks. */
    public static BoardPage page(JudgedDay day) {
        return new BoardPage(day, Words.in(LocaleContextHolder.getLocale()));
    }

    private static List<AbsentView> absent(BoardPage page) {
        return page.day().facts().absent().stream()
                .map(member -> new AbsentView(member, page.names().member(member)))
                .sorted(Comparator.comparing(AbsentView::memberName).thenComparing(AbsentView::member))
                .toList();
    }

    private static List<RuleEffect> rules(BoardPage page) {
        return page.day().judgement().findings().stream()
                .map(finding -> new RuleEffect(
                        finding.rule(),
                        finding.level(),
                        page.names().rule(finding.rule()),
                        finding.weight(),
                        finding.count(),
                        finding.score()))
                .toList();
    }
}
