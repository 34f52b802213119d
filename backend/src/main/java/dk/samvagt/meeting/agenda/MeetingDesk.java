package dk.samvagt.meeting.agenda;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.meeting.AgendaTopic;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.TopicKind;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingEngagements;
import dk.samvagt.meeting.plan.MeetingState;
import dk.samvagt.relative.NeedInfo;
import dk.samvagt.relative.NeedState;
import dk.samvagt.relative.NeedsForMeetings;
import dk.samvagt.shared.AuditedEvent;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.EngagementNews.How;
import dk.samvagt.team.EngagementsFreed;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what meetings take up, and lets them begin and end. {@code by} is the name of the one who does it. */
@Service
@Transactional
class MeetingDesk {

    private final MeetingCalendar calendar;
    private final MeetingEngagements engagements;
    private final Gathering gathering;
    private final AgendaItems items;
    private final Settling settling;
    private final NeedsForMeetings needs;
    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingDesk(
            MeetingCalendar calendar,
            MeetingEngagements engagements,
            Gathering gathering,
            AgendaItems items,
            Settling settling,
            NeedsForMeetings needs,
            TeamDirectory teams,
            CitizenDirectory citizens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calendar = calendar;
        this.engagements = engagements;
        this.gathering = gathering;
        this.items = items;
        this.settling = settling;
        this.needs = needs;
        this.teams = teams;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    void order(String team, UUID id, AgendaOrder wanted) {
        Meeting meeting = calendar.get(team, id, wanted.version());
        meeting.order(wanted.keys());
        calendar.keep(meeting);
        tell("AGENDA_ORDERED", meeting);
    }

    /** Puts something on the agenda, also while the meeting is on. */
    void add(String team, UUID id, NewAgendaItem wanted, String by) {
        requireKnown(team, wanted.citizen());
        Meeting meeting = calendar.get(team, id);
        if (meeting.state() != MeetingState.PLANNED) {
            meeting.requireRunning();
        }
        calendar.keep(meeting);
        int last = items.ofMeeting(team, id).stream()
                .mapToInt(AgendaItem::position)
                .max()
                .orElse(-1);
        String text = wanted.text().strip();
        items.save(AgendaItem.own(team, id, last + 1, text, wanted.citizen(), by));
        tell("AGENDA_ITEM_ADDED", meeting);
    }

    /** Takes off what somebody has put there, before the meeting begins. */
    void remove(String team, UUID id, String key) {
        Meeting meeting = calendar.get(team, id);
        if (meeting.state() != MeetingState.PLANNED) {
            throw new ProblemException(MeetingProblem.MEETING_IS_ON);
        }
        AgendaItem item = items.findByTeamAndMeetingIdAndKey(team, id, key)
                .orElseThrow(() -> new ProblemException(MeetingProblem.NOT_YOUR_OWN_ITEM));
        items.delete(item);
        tell("AGENDA_ITEM_REMOVED", meeting);
    }

    void begin(String team, UUID id, MeetingStart wanted, String by) {
        wanted.present().forEach(member -> teams.getMember(team, member));
        Meeting meeting = calendar.get(team, id, wanted.version());
        List<AgendaTopic> agenda = gathering.gather(team, meeting);
        meeting.begin(clock.instant(), wanted.present());
        calendar.keep(meeting);
        for (int place = 0; place < agenda.size(); place++) {
            put(team, meeting, place, agenda.get(place), by);
        }
        tell("MEETING_BEGUN", meeting);
    }

    private void put(String team, Meeting meeting, int place, AgendaTopic topic, String by) {
        if (topic.kind() == TopicKind.NEED && topic.subject() != null) {
            NeedInfo need = needs.get(team, topic.subject());
            if (need.state() == NeedState.OPEN) {
                needs.putOnAgenda(team, need.id(), need.version(), by);
            }
        }
        if (topic.kind() == TopicKind.OWN) {
            AgendaItem waiting = items.ownWaiting(team).stream()
                    .filter(item -> item.key().equals(topic.key()))
                    .findFirst()
                    .orElseThrow();
            if (waiting.meeting().equals(meeting.id())) {
                waiting.takePlace(place);
                items.save(waiting);
            } else {
                items.save(waiting.comeAgain(meeting.id(), place));
                items.save(waiting);
            }
        } else {
            items.save(AgendaItem.of(team, meeting.id(), place, topic));
        }
    }

    void attend(String team, UUID id, MeetingStart wanted) {
        wanted.present().forEach(member -> teams.getMember(team, member));
        Meeting meeting = calendar.get(team, id, wanted.version());
        meeting.attend(wanted.present());
        calendar.keep(meeting);
        tell("MEETING_ATTENDED", meeting);
    }

    /** What is decided counts; what nobody got to comes again. */
    void end(String team, UUID id, MeetingVersion seen, String by) {
        Meeting meeting = calendar.get(team, id, seen.version());
        List<Engagement> before = engagements.of(team, List.of(meeting));
        meeting.end(clock.instant());
        calendar.keep(meeting);
        items.ofMeeting(team, id).stream()
                .filter(item -> !item.outcome().isSettled())
                .forEach(item -> settling.atTheEnd(team, item, by));
        if (!engagements.of(team, List.of(meeting)).equals(before)) {
            events.publishEvent(
                    new EngagementsFreed(team, meeting.appointment().date(), before, meeting.news(How.ENDED)));
        }
        tell("MEETING_ENDED", meeting);
    }

    private void requireKnown(String team, @Nullable String citizen) {
        if (citizen != null) {
            citizens.get(team, citizen);
        }
    }

    private void tell(String what, Meeting meeting) {
        events.publishEvent(told(what, meeting));
    }

    /** What the audit log is told: the meeting, and the citizen it is about. */
    static AuditedEvent told(String what, Meeting meeting) {
        String citizen = meeting.appointment().citizen();
        return AuditedEvent.changed(
                what,
                meeting.team(),
                Stream.concat(Stream.of(meeting.id().toString()), Stream.ofNullable(citizen))
                        .toList(),
                null);
    }
}
