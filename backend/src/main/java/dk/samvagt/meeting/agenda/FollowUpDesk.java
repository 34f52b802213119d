package dk.samvagt.meeting.agenda;

import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.NeedsForMeetings;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who does what by when: what meetings decided, and what members owe relatives. */
@Service
@Transactional
class FollowUpDesk {

    private static final String NO_WORDS = "";

    private final FollowUps followUps;
    private final NeedsForMeetings needs;
    private final TeamDirectory teams;
    private final PeopleNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowUpDesk(
            FollowUps followUps,
            NeedsForMeetings needs,
            TeamDirectory teams,
            PeopleNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.followUps = followUps;
        this.needs = needs;
        this.teams = teams;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is not done, the first day first.
     *
     * @param member whose; null for everybody's
     */
    @Transactional(readOnly = true)
    List<FollowUpView> list(String team, @Nullable String member) {
        Names called = names.of(team);
        LocalDate today = LocalDate.now(clock);
        List<FollowUpView> all = new ArrayList<>();
        followUps.findAllByTeamAndDoneAtIsNullOrderByDue(team).stream()
                .filter(one -> member == null || one.owner().equals(member))
                .map(one -> FollowUpView.of(one, called, today))
                .forEach(all::add);
        Stream<String> owners = member == null ? called.members().keySet().stream() : Stream.of(member);
        owners.flatMap(owner -> needs.listOwed(team, owner).stream())
                .map(need -> FollowUpView.of(need, called, today))
                .forEach(all::add);
        all.sort(Comparator.comparing(FollowUpView::due));
        return all;
    }

    /** It is done; the same sent again counts once. */
    void done(String team, UUID id, FollowUpDone wanted, String by) {
        FollowUp one = followUps.findByTeamAndId(team, id).orElse(null);
        String how = wanted.outcome() == null ? NO_WORDS : wanted.outcome().strip();
        if (one == null) {
            NeedInfo need = owed(team, id);
            needs.followUp(team, id, wanted.version(), how.isEmpty() ? "Gjort" : how, null, by);
            tell("FOLLOW_UP_DONE", team, id, need.citizen());
            return;
        }
        String outcome = how.isEmpty() ? null : how;
        if (!one.isDone(outcome, by)) {
            requireSeen(one, wanted.version());
            one.done(outcome, clock.instant(), by);
            followUps.save(one);
            tell("FOLLOW_UP_DONE", team, id, one.citizen());
        }
    }

    /** Somebody does it, or does it by another day. */
    void goOn(String team, UUID id, FollowUpGoesOn wanted) {
        teams.requireStillHere(team, wanted.owner());
        FollowUp one = followUps
                .findByTeamAndId(team, id)
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_FOLLOW_UP, id));
        requireSeen(one, wanted.version());
        one.goOn(wanted.owner(), wanted.due(), clock.instant());
        followUps.save(one);
        tell("FOLLOW_UP_MOVED", team, id, one.citizen());
    }

    private NeedInfo owed(String team, UUID id) {
        return needs.list(team, List.of(id)).stream()
                .filter(need -> need.state() == NeedState.ANSWERED || need.state() == NeedState.FOLLOWED_UP)
                .findFirst()
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_FOLLOW_UP, id));
    }

    private static void requireSeen(FollowUp one, int version) {
        if (one.currentVersion() != version) {
            throw new ProblemException(MeetingProblem.STALE_FOLLOW_UP).with("currentVersion", one.currentVersion());
        }
    }

    private void tell(String what, String team, UUID id, @Nullable String citizen) {
        events.publishEvent(AuditedEvent.changed(
                what,
                team,
                Stream.concat(Stream.of(id.toString()), Stream.ofNullable(citizen))
                        .toList(),
                null));
    }
}
