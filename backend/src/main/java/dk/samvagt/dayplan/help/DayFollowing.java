package dk.samvagt.dayplan.help;

import dk.samvagt.dayplan.plan.ChangeType;
import dk.samvagt.dayplan.plan.Deed;
import dk.samvagt.dayplan.plan.ProposalCause;
import dk.samvagt.dayplan.planning.DayChanges;
import dk.samvagt.dayplan.planning.DayPlanProperties;
import dk.samvagt.dayplan.planning.DaySnapshot;
import dk.samvagt.dayplan.planning.DaySnapshots;
import dk.samvagt.dayplan.planning.KeptStarts;
import dk.samvagt.dayplan.solve.DaySolves;
import dk.samvagt.group.GroupChanged;
import dk.samvagt.identity.CurrentUser;
import dk.samvagt.identity.Person;
import dk.samvagt.roster.ShiftBack;
import dk.samvagt.roster.ShiftGone;
import dk.samvagt.team.EngagementsChanged;
import dk.samvagt.team.EngagementsFreed;
import dk.samvagt.team.MemberAbsent;
import dk.samvagt.team.MemberBack;
import dk.samvagt.team.TeamDataImported;
import dk.samvagt.visit.VisitAdded;
import dk.samvagt.visit.VisitCalendar;
import dk.samvagt.visit.VisitCalledOff;
import dk.samvagt.visit.VisitChanged;
import dk.samvagt.visit.VisitFinished;
import dk.samvagt.visit.VisitInfo;
import dk.samvagt.visit.VisitStarted;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets a day that has a plan follow what happens, in the same transaction. What is new is not placed; what is gone
 * leaves; on a published day a proposal is computed at once.
 */
@Component
class DayFollowing {

    private final DaySnapshots snapshots;
    private final DayChanges changes;
    private final KeptStarts starts;
    private final DaySolves solves;
    private final VisitCalendar visits;
    private final OpenVisits openVisits;
    private final CurrentUser currentUser;
    private final DayPlanProperties properties;
    private final Clock clock;

    DayFollowing(
            DaySnapshots snapshots,
            DayChanges changes,
            KeptStarts starts,
            DaySolves solves,
            VisitCalendar visits,
            OpenVisits openVisits,
            CurrentUser currentUser,
            DayPlanProperties properties,
            Clock clock) {
        this.snapshots = snapshots;
        this.changes = changes;
        this.starts = starts;
        this.solves = solves;
        this.visits = visits;
        this.openVisits = openVisits;
        this.currentUser = currentUser;
        this.properties = properties;
        this.clock = clock;
    }

    @EventListener
    void on(VisitAdded added) {
        followVisit(added.team(), added.date(), ChangeType.VISIT_ADDED, added.visit());
    }

    @EventListener
    void on(VisitChanged changed) {
        boolean declined = visits.find(changed.team(), changed.visit())
                .map(VisitInfo::declined)
                .orElse(false);
        ChangeType type = declined ? ChangeType.VISIT_DECLINED : ChangeType.VISIT_CHANGED;
        followVisit(changed.team(), changed.date(), type, changed.visit());
        if (!changed.before().equals(changed.date())) {
            followVisit(changed.team(), changed.before(), type, changed.visit());
        }
    }

    @EventListener
    void on(VisitStarted started) {
        follow(started.team(), started.date(), deed(ChangeType.VISIT_STARTED, started.visit(), Map.of()));
    }

    @EventListener
    void on(VisitFinished finished) {
        follow(finished.team(), finished.date(), deed(ChangeType.VISIT_FINISHED, finished.visit(), Map.of()));
    }

    @EventListener
    void on(MemberAbsent absent) {
        int open = openVisits.count(absent.team(), absent.date(), absent.member());
        followMissing(absent.team(), absent.date(), ChangeType.ABSENCE, absent.member(), open);
    }

    @EventListener
    void on(ShiftGone gone) {
        int open = openVisits.countOn(gone.team(), gone.date(), Set.of(gone.shift()));
        followMissing(gone.team(), gone.date(), ChangeType.SHIFT_GONE, gone.member(), open);
    }

    @EventListener
    void on(MemberBack back) {
        Map<String, String> details = Map.of("member", back.member());
        follow(back.team(), back.date(), deed(ChangeType.ABSENCE_TAKEN_BACK, null, details))
                .ifPresent(day -> {
                    solves.withdraw(day, ProposalCause.ABSENCE, details);
                    propose(day, ProposalCause.ABSENCE_TAKEN_BACK, details);
                });
    }

    @EventListener
    void on(ShiftBack back) {
        Map<String, String> details = Map.of("member", back.member());
        follow(back.team(), back.date(), deed(ChangeType.SHIFT_BACK, null, details))
                .ifPresent(day -> {
                    solves.withdraw(day, ProposalCause.SHIFT_GONE, details);
                    propose(day, ProposalCause.SHIFT_BACK, details);
                });
    }

    /** What has been is left as it was. */
    @EventListener
    void on(EngagementsChanged changed) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> news = changed.news().details();
        changed.dates().stream()
                .filter(date -> !date.isBefore(today))
                .forEach(date -> follow(changed.team(), date, deed(ChangeType.ENGAGEMENT_CHANGED, null, news))
                        .ifPresent(day -> propose(day, ProposalCause.ENGAGEMENT_CHANGED, news)));
    }

    /** Time that has become free moves nobody by itself, once the members have been told when they come. */
    @EventListener
    void on(EngagementsFreed freed) {
        if (freed.date().isBefore(LocalDate.now(clock))) {
            return;
        }
        snapshots.find(freed.team(), freed.date()).ifPresent(day -> {
            DaySnapshot now = day.isPublished() ? starts.keep(day, freed.before()) : day;
            Map<String, String> news = freed.news().details();
            changes.follow(now, deed(ChangeType.ENGAGEMENT_CHANGED, null, news));
            propose(now, ProposalCause.ENGAGEMENT_CHANGED, news);
        });
    }

    @EventListener
    void on(TeamDataImported imported) {
        imported.dates().forEach(date -> follow(imported.team(), date, deed(ChangeType.DATA_READ, null, Map.of())));
    }

    @EventListener
    void on(VisitCalledOff gone) {
        followVisit(gone.team(), gone.date(), ChangeType.VISIT_CALLED_OFF, gone.visit());
    }

    @EventListener
    void on(GroupChanged changed) {
        followVisit(changed.team(), changed.date(), ChangeType.GROUP_WISH, changed.group());
    }

    /** Something is otherwise about a visit or group of a day. */
    void follow(String team, LocalDate date, ChangeType type, String visit) {
        followVisit(team, date, type, visit);
    }

    private void followVisit(String team, LocalDate date, ChangeType type, String visit) {
        follow(team, date, deed(type, visit, Map.of()))
                .ifPresent(day -> propose(day, ProposalCause.valueOf(type.name()), Map.of("visit", visit)));
    }

    /** Where visits are left open by the one who is not there, a published day proposes who takes them. */
    private void followMissing(String team, LocalDate date, ChangeType type, String member, int open) {
        Map<String, String> details = Map.of("member", member, "count", String.valueOf(open));
        Optional<DaySnapshot> day = follow(team, date, deed(type, null, details));
        if (open > 0) {
            day.ifPresent(one -> propose(one, ProposalCause.valueOf(type.name()), Map.of("member", member)));
        }
    }

    private Optional<DaySnapshot> follow(String team, LocalDate date, Deed deed) {
        Optional<DaySnapshot> day = snapshots.find(team, date);
        day.ifPresent(one -> changes.follow(one, deed));
        return day;
    }

    private void propose(DaySnapshot day, ProposalCause cause, Map<String, String> details) {
        if (day.isPublished()) {
            solves.propose(day, properties.proposal(), cause, details);
        }
    }

    private Deed deed(ChangeType type, @Nullable String visit, Map<String, String> details) {
        String by = currentUser.find().map(Person::displayName).orElse(null);
        return Deed.of(type, by, visit, details);
    }
}
