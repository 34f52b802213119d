package dk.samvagt.visit;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members decide at the door: help added, changed, declined, started, finished. Each verb publishes its event
 * within the transaction.
 */
@Service
@Transactional
public class HelpOfTheDay {

    private final Visits visits;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpOfTheDay(Visits visits, CitizenDirectory citizens, ApplicationEventPublisher events, Clock clock) {
        this.visits = visits;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a visit.
     *
     * @param by name of the one who saw the need
     * @throws ProblemException {@code UNKNOWN_CITIZEN}, {@code IMPOSSIBLE_WINDOW}
     */
    public VisitInfo add(String team, NewVisit wanted, String by) {
        citizens.get(team, wanted.citizen());
        if (wanted.latestStart().isBefore(wanted.earliestStart())) {
            throw new ProblemException(VisitProblem.IMPOSSIBLE_WINDOW, wanted.earliestStart(), wanted.latestStart());
        }
        VisitOrder order = wanted.order(newId());
        Visit visit = visits.save(
                Visit.addedByHand(team, Integer.MAX_VALUE, order, new Note(by, clock.instant(), wanted.reason())));
        audit("VISIT_ADDED", team, visit, wanted.reason());
        return visit.info();
    }

    /**
     * Changes a visit, or notes that the citizen declines it.
     *
     * @param by name of the one who decides
     * @throws ProblemException {@code UNKNOWN_VISIT}, {@code VISIT_IS_HISTORY}, {@code IMPOSSIBLE_WINDOW}
     */
    public VisitInfo change(String team, String visit, VisitChange change, String by) {
        Visit found = get(team, visit);
        found.change(change, new Note(by, clock.instant(), change.reason()));
        visits.save(found);
        audit("VISIT_CHANGED", team, found, change.reason());
        return found.info();
    }

    /** What was added by hand is not needed any more. History stays, and so does what is not there. */
    void callOff(String team, String visit, String reason, String by) {
        visits.findByTeamAndHelpId(team, visit)
                .filter(found -> found.info().state() == VisitState.PLANNED)
                .ifPresent(found -> {
                    found.callOff(new Note(by, clock.instant(), reason));
                    visits.save(found);
                    audit("VISIT_CALLED_OFF", team, found, reason);
                });
    }

    /**
     * Notes that a member has started a visit of today.
     *
     * @throws ProblemException {@code UNKNOWN_VISIT}, {@code VISIT_OF_ANOTHER_DAY}, {@code VISIT_DECLINED}
     */
    public VisitInfo start(String team, String visit, String member) {
        Visit found = get(team, visit);
        found.start(new Mark(clock.instant(), member), LocalDate.now(clock));
        visits.save(found);
        audit("VISIT_STARTED", team, found, null);
        return found.info();
    }

    /**
     * Notes that a member has finished a visit that was started.
     *
     * @throws ProblemException {@code UNKNOWN_VISIT}, {@code VISIT_NOT_STARTED}
     */
    public VisitInfo finish(String team, String visit, String member) {
        Visit found = get(team, visit);
        found.finish(new Mark(clock.instant(), member));
        visits.save(found);
        audit("VISIT_FINISHED", team, found, null);
        return found.info();
    }

    private Visit get(String team, String visit) {
        return visits.findByTeamAndHelpId(team, visit)
                .orElseThrow(() -> new ProblemException(VisitProblem.UNKNOWN_VISIT, visit));
    }

    private void audit(String what, String team, Visit visit, @Nullable String reason) {
        events.publishEvent(AuditedEvent.changed(
                what, team, List.of(visit.help().id(), visit.help().citizen()), reason));
    }

    /** Unlike any id of the team's files, and short enough to read aloud. */
    private static String newId() {
        return "x"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 10).toLowerCase(Locale.ROOT);
    }
}
