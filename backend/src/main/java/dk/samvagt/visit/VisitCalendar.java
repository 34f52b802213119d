package dk.samvagt.visit;

import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.PlannedDates;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks up visits by team and date; declined ones and those that somebody else makes are among them. */
@Service
@Transactional(readOnly = true)
public class VisitCalendar implements PlannedDates {

    private final Visits visits;
    private final VisitsForRelatives forRelatives;

    VisitCalendar(Visits visits, VisitsForRelatives forRelatives) {
        this.visits = visits;
        this.forRelatives = forRelatives;
    }

    /** The visits of a day, in the order of the team's file. */
    public List<VisitInfo> listOn(String team, LocalDate date) {
        return listBetween(team, date, date);
    }

    /** The visits of several days, by day and in the order of the team's file; both ends included. */
    public List<VisitInfo> listBetween(String team, LocalDate from, LocalDate to) {
        return forRelatives.told(
                team, visits.between(team, from, to).stream().map(Visit::info).toList());
    }

    /** The days that have visits. */
    @Override
    public NavigableSet<LocalDate> dates(String team) {
        return Collections.unmodifiableNavigableSet(new TreeSet<>(visits.dates(team)));
    }

    /** A visit of a team. */
    public Optional<VisitInfo> find(String team, String visit) {
        return visits.findByTeamAndHelpId(team, visit)
                .map(Visit::info)
                .map(info -> forRelatives.told(team, List.of(info)).getFirst());
    }

    /**
     * A visit of a team.
     *
     * @throws ProblemException {@code UNKNOWN_VISIT}
     */
    public VisitInfo get(String team, String visit) {
        return find(team, visit).orElseThrow(() -> new ProblemException(VisitProblem.UNKNOWN_VISIT, visit));
    }
}
