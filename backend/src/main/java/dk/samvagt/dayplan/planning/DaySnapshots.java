package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.plan.StopKey;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.planning.dayplan.RuleWeights;
import dk.samvagt.shared.ProblemException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads a day's plan and all that it depends on at one moment. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class DaySnapshots {

    private final TeamDays days;
    private final DayFactsReader facts;
    private final ObjectProvider<TeamWeights> weights;

    DaySnapshots(TeamDays days, DayFactsReader facts, ObjectProvider<TeamWeights> weights) {
        this.days = days;
        this.facts = facts;
        this.weights = weights;
    }

    /** The id of a day's plan; empty where nobody has asked for it yet. */
    public Optional<UUID> findId(String team, LocalDate date) {
        return days.findByTeamAndDate(team, date).map(TeamDay::id);
    }

    /** The day as it is now; empty where nobody has asked for its plan yet. */
    public Optional<DaySnapshot> find(String team, LocalDate date) {
        return days.findByTeamAndDate(team, date).map(this::of);
    }

    /**
     * The day as it is now.
     *
     * @throws ProblemException {@code UNKNOWN_DATE} where it has no plan
     */
    public DaySnapshot get(String team, LocalDate date) {
        return find(team, date)
                .orElseThrow(
                        () -> new ProblemException(DayPlanProblem.UNKNOWN_DATE, date).with("dates", facts.dates(team)));
    }

    private DaySnapshot of(TeamDay day) {
        DayFacts known = facts.read(day.team(), day.date());
        RuleWeights teams = weights.stream()
                .findFirst()
                .map(one -> one.weightsOf(day.team()))
                .orElseGet(RuleWeights::defaults);
        Map<StopKey, ToldStop> told = day.told().stream().collect(Collectors.toMap(ToldStop::key, stop -> stop));
        return new DaySnapshot(
                day.id(),
                day.team(),
                day.version(),
                day.status(),
                day.publishedAt().orElse(null),
                day.lastChangedAt(),
                new HistoryFirst(known).fitted(day.layout()),
                told,
                known,
                teams);
    }
}
