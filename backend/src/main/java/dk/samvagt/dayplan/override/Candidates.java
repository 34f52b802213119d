package dk.samvagt.dayplan.override;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.SeenCitizens;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.Spot;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.planning.PlanningProblem;
import dk.samvagt.planning.dayplan.Member;
import dk.samvagt.planning.dayplan.StopTiming;
import dk.samvagt.planning.search.DayPlanner;
import dk.samvagt.planning.search.Option;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.visit.VisitProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Finds the best places for a visit or group. */
@Service
class Candidates {

    private static final int MOST = 8;

    private final Days days;
    private final DayJudging judging;
    private final DayPlanner planner;
    private final SeenCitizens seen;

    Candidates(Days days, DayJudging judging, DayPlanner planner, SeenCitizens seen) {
        this.days = days;
        this.judging = judging;
        this.planner = planner;
        this.seen = seen;
    }

    /**
     * The best places first, each with its price. For two people the place is that of the first of them who is not
     * yet there; the other is thought to be where it fits best.
     *
     * @throws ProblemException {@code UNKNOWN_VISIT}
     */
    List<Candidate> list(String team, LocalDate date, String visit) {
        DaySnapshot day = days.get(team, date);
        List<StopKey> stops = day.layout().stopsOf(visit);
        if (stops.isEmpty()) {
            throw new ProblemException(VisitProblem.UNKNOWN_VISIT, visit);
        }
        if (stops.stream().anyMatch(day.facts()::isHistory)) {
            return List.of();
        }
        seen.ofVisits("CANDIDATES", team, day.facts(), List.of(visit));
        JudgedDay before = judging.judge(day);
        PlanningProblem problem = judging.problem(day, day.layout().undecided(visit));
        return planner.options(problem.start(), visit, MOST).stream()
                .flatMap(option -> candidate(before, option, problem.read(option.plan())).stream())
                .toList();
    }

    private Optional<Candidate> candidate(JudgedDay before, Option option, Layout layout) {
        if (option.seats().isEmpty()) {
            return Optional.empty();
        }
        StopKey stop = StopKey.parse(option.seats().getFirst().stop());
        Optional<Spot> spot = layout.findSpot(stop);
        if (spot.isEmpty() || layout.findSpot(stop).equals(before.layout().findSpot(stop))) {
            return Optional.empty();
        }
        JudgedDay after = judging.judge(before.snapshot(), layout);
        BoardPage page = DayBoard.page(after);
        Member member = after.route(spot.get().shift()).member();
        return Optional.of(new Candidate(
                member.id(),
                page.names().member(member.id()),
                member.profession(),
                spot.get().shift(),
                spot.get().index() + 1,
                after.findTiming(stop).map(StopTiming::start).map(page::clock).orElse(""),
                Effects.between(before, after)));
    }
}
