package dk.samvagt.dayplan.planning;

import dk.samvagt.dayplan.DayPlanChanged;
import dk.samvagt.dayplan.DayPlanProblem;
import dk.samvagt.dayplan.plan.DayHistory;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.Layout;
import dk.samvagt.dayplan.plan.StalePlanException;
import dk.samvagt.dayplan.plan.TeamDay;
import dk.samvagt.dayplan.plan.TeamDays;
import dk.samvagt.dayplan.plan.ToldStop;
import dk.samvagt.shared.ProblemException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes what was worked out without a transaction, in one that checks that nothing has changed since. Each verb
 * answers the plan's new version.
 */
@Component
public class DayChanges {

    private final TeamDays days;
    private final DayHistory history;
    private final DayAudit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DayChanges(
            TeamDays days,
            DayHistory history,
            DayAudit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.days = days;
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Lies as a person wants it; the audit log gets its line in the same transaction, or nothing happens.
     *
     * @throws ProblemException {@code STALE_VERSION} with the current version
     */
    public int rearrange(DaySnapshot seen, Layout wanted, List<Deed> deeds) {
        return guarded(seen, day -> {
            day.rearrange(seen.version(), wanted, clock.instant());
            tell(day, deeds, seen.layout());
            audit.rearranged(seen, wanted, deeds);
        });
    }

    /**
     * Remembers what the members are told from now on.
     *
     * @throws ProblemException {@code STALE_VERSION} with the current version
     */
    public int publish(DaySnapshot seen, Collection<ToldStop> routes, Deed deed) {
        return guarded(seen, day -> {
            day.publish(seen.version(), routes, clock.instant());
            tell(day, List.of(deed), day.layout());
            audit.published(seen, routes, deed);
        });
    }

    /**
     * Lies as planning found better.
     *
     * @throws StalePlanException where the plan has changed since the snapshot
     * @throws dk.samvagt.dayplan.plan.DecisionIgnoredException where planning moved what a person had decided
     */
    public int improve(DaySnapshot startedFrom, Layout better, Deed deed) {
        return write(startedFrom, day -> {
            day.improve(startedFrom.version(), startedFrom.layout(), better, clock.instant());
            tell(day, List.of(deed), startedFrom.layout());
        });
    }

    /** Lies as what has happened demands. */
    public int follow(DaySnapshot now, Deed deed) {
        return write(now, day -> {
            Layout before = day.layout();
            day.follow(now.layout(), clock.instant());
            tell(day, List.of(deed), before);
        });
    }

    private void tell(TeamDay day, List<Deed> deeds, Layout before) {
        for (Deed deed : deeds) {
            history.record(day, deed, before);
        }
        Deed last = deeds.getLast();
        events.publishEvent(new DayPlanChanged(
                day.team(), day.date(), day.version(), last.by(), last.type().name()));
    }

    private int guarded(DaySnapshot seen, Consumer<TeamDay> change) {
        try {
            return write(seen, change);
        } catch (StalePlanException e) {
            throw stale(e.currentVersion());
        } catch (OptimisticLockingFailureException e) {
            throw stale(days.findById(seen.id()).map(TeamDay::version).orElse(seen.version()));
        }
    }

    private int write(DaySnapshot seen, Consumer<TeamDay> change) {
        Integer version = transaction.execute(status -> {
            TeamDay day = days.findById(seen.id()).orElseThrow(() -> new StalePlanException(seen.version(), 0));
            change.accept(day);
            days.save(day);
            return day.version();
        });
        return version == null ? seen.version() : version;
    }

    /** The problem of a person who saw an older version. */
    public static ProblemException stale(int currentVersion) {
        return new ProblemException(DayPlanProblem.STALE_VERSION).with("currentVersion", currentVersion);
    }
}
