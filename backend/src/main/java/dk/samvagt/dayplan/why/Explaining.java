package dk.samvagt.dayplan.why;

import dk.samvagt.dayplan.board.BoardPage;
import dk.samvagt.dayplan.board.DayBoard;
import dk.samvagt.dayplan.board.SeenCitizens;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.planning.DayJudging;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.Days;
import dk.samvagt.dayplan.planning.JudgedDay;
import dk.samvagt.dayplan.words.WhyWords;
import dk.samvagt.planning.dayplan.Stop;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.visit.VisitProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Explains a stop: what spoke for it, what against, who else could. */
@Service
class Explaining {

    private final Days days;
    private final DayJudging judging;
    private final OtherMembers others;
    private final SeenCitizens seen;

    Explaining(Days days, DayJudging judging, OtherMembers others, SeenCitizens seen) {
        this.days = days;
        this.judging = judging;
        this.others = others;
        this.seen = seen;
    }

    /**
     * Why it is where it is.
     *
     * @throws ProblemException {@code UNKNOWN_VISIT}
     */
    WhyView explain(String team, LocalDate date, String visit, int seat) {
        DaySnapshot snapshot = days.get(team, date);
        StopKey key = new StopKey(visit, seat);
        if (!snapshot.layout().knows(key)) {
            throw new ProblemException(VisitProblem.UNKNOWN_VISIT, visit);
        }
        JudgedDay day = judging.judge(snapshot);
        seen.ofVisits("WHY", team, day.facts(), List.of(visit));
        BoardPage page = DayBoard.page(day);
        Stop stop = day.stop(key);
        List<String> sentences = new WhyWords(day, page.names()).sentences(key, stop);
        List<String> broken =
                page.broken(key).stream().map(rule -> rule.text()).distinct().toList();
        return new WhyView(
                visit,
                Stream.concat(sentences.stream(), broken.stream()).distinct().toList(),
                StopRules.of(day, stop, page.names()),
                others.list(day, key, page));
    }
}
