package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a day's plan the first time that somebody asks for it. */
@Component
class TeamDayOpening {

    private final TeamDays days;
    private final DayFactsReader facts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TeamDayOpening(TeamDays days, DayFactsReader facts, TransactionTemplate transaction, Clock clock) {
        this.days = days;
        this.facts = facts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes sure that the day has a plan; not to be called in a transaction.
     *
     * @return true where it was begun just now
     * @throws ProblemException {@code UNKNOWN_DATE} with the dates that exist
     */
    boolean open(String team, LocalDate date) {
        if (days.findByTeamAndDate(team, date).isPresent()) {
            return false;
        }
        NavigableSet<LocalDate> known = facts.dates(team);
        if (!known.contains(date)) {
            throw new ProblemException(DayPlanProblem.UNKNOWN_DATE, date).with("dates", known);
        }
        try {
            transaction.executeWithoutResult(status -> {
                TeamDay day = new TeamDay(team, date, clock.instant());
                days.save(day);
            });
            return true;
        } catch (DataIntegrityViolationException begunBySomebodyElse) {
            return false;
        }
    }
}
