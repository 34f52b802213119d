package dk.samvagt.meeting.agenda;

import dk.samvagt.identity.Person;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.relative.ConsentTopic;
import dk.samvagt.relative.Consents;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedsForMeetings;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a meeting writes and decides about its items. */
@Service
@Transactional
class ItemDesk {

    private final AgendaItems items;
    private final MeetingCalendar calendar;
    private final Settling settling;
    private final Reopening reopening;
    private final NeedsForMeetings needs;
    private final Consents consents;
    private final TeamDirectory teams;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ItemDesk(
            AgendaItems items,
            MeetingCalendar calendar,
            Settling settling,
            Reopening reopening,
            NeedsForMeetings needs,
            Consents consents,
            TeamDirectory teams,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.calendar = calendar;
        this.settling = settling;
        this.reopening = reopening;
        this.needs = needs;
        this.consents = consents;
        this.teams = teams;
        this.events = events;
        this.clock = clock;
    }

    void write(String team, UUID meeting, UUID id, WrittenItem wanted) {
        calendar.get(team, meeting).requireBegun();
        AgendaItem item = seen(team, meeting, id, wanted.version());
        String owner = wanted.written().owner();
        if (owner != null) {
            teams.requireStillHere(team, owner);
        }
        item.write(wanted.written());
        items.save(item);
        tell("AGENDA_ITEM_WRITTEN", team, item);
    }

    void settle(String team, UUID meeting, UUID id, SettledItem wanted, Person person) {
        calendar.get(team, meeting).requireRunning();
        AgendaItem item = seen(team, meeting, id, wanted.version());
        settling.settle(team, item, wanted.outcome().outcome(), person.displayName(), person.requireMemberIn(team));
        tell("AGENDA_ITEM_SETTLED", team, item);
    }

    /** It was settled by mistake: while the meeting is on, it can be taken up once more. */
    void reopen(String team, UUID meeting, UUID id, MeetingVersion wanted) {
        calendar.get(team, meeting).requireRunning();
        AgendaItem item = seen(team, meeting, id, wanted.version());
        reopening.reopen(team, item);
        tell("AGENDA_ITEM_REOPENED", team, item);
    }

    /** Lets the relative it is about read it, while the citizen's consent stands. */
    void release(String team, UUID meeting, UUID id, MeetingVersion wanted, String by) {
        AgendaItem item = seen(team, meeting, id, wanted.version());
        UUID need = item.need();
        if (need == null || !item.isAgreed()) {
            throw new ProblemException(MeetingProblem.NOTHING_TO_RELEASE);
        }
        NeedInfo about = needs.get(team, need);
        if (about.relative() == null || about.citizen() == null) {
            throw new ProblemException(MeetingProblem.NOTHING_TO_RELEASE);
        }
        if (!consents.allows(team, about.relative(), about.citizen(), ConsentTopic.MINUTES)) {
            throw new ProblemException(MeetingProblem.NO_CONSENT_TO_MINUTES);
        }
        item.release(clock.instant(), by);
        items.save(item);
        tell("MINUTES_RELEASED", team, item);
    }

    void takeBack(String team, UUID meeting, UUID id, MeetingVersion wanted) {
        AgendaItem item = seen(team, meeting, id, wanted.version());
        item.takeBack();
        items.save(item);
        tell("MINUTES_TAKEN_BACK", team, item);
    }

    private AgendaItem seen(String team, UUID meeting, UUID id, int version) {
        AgendaItem item = items.findByTeamAndMeetingIdAndId(team, meeting, id)
                .orElseThrow(() -> new ProblemException(MeetingProblem.UNKNOWN_AGENDA_ITEM, id));
        if (item.currentVersion() != version) {
            throw new ProblemException(MeetingProblem.STALE_ITEM).with("currentVersion", item.currentVersion());
        }
        return item;
    }

    private void tell(String what, String team, AgendaItem item) {
        events.publishEvent(AuditedEvent.changed(
                what,
                team,
                Stream.of(item.meeting(), item.need(), item.citizen())
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .toList(),
                null));
    }
}
