package dk.samvagt.meeting.agenda;

import dk.samvagt.citizen.CitizenDirectory;
import dk.samvagt.meeting.MeetingProblem;
import dk.samvagt.meeting.plan.Appointment;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingEngagements;
import dk.samvagt.shared.ProblemException;
import dk.samvagt.team.Engagement;
import dk.samvagt.team.EngagementNews.How;
import dk.samvagt.team.EngagementsChanged;
import dk.samvagt.team.EngagementsFreed;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lays single meetings, moves and cancels them, and lets the day plan know whose time they take. */
@Service
@Transactional
class MeetingTimes {

    private final MeetingCalendar calendar;
    private final MeetingEngagements engagements;
    private final TeamDirectory teams;
    private final CitizenDirectory citizens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeetingTimes(
            MeetingCalendar calendar,
            MeetingEngagements engagements,
            TeamDirectory teams,
            CitizenDirectory citizens,
            ApplicationEventPublisher events,
            Clock clock) {
        this.calendar = calendar;
        this.engagements = engagements;
        this.teams = teams;
        this.citizens = citizens;
        this.events = events;
        this.clock = clock;
    }

    UUID arrange(String team, Appointment appointment) {
        requireKnown(team, appointment);
        Meeting meeting = calendar.keep(Meeting.single(team, appointment));
        events.publishEvent(new EngagementsChanged(team, Set.of(appointment.date()), meeting.news(How.ARRANGED)));
        events.publishEvent(MeetingDesk.told("MEETING_ARRANGED", meeting));
        return meeting.id();
    }

    void move(String team, UUID id, MeetingMove wanted) {
        Meeting meeting = calendar.get(team, id, wanted.version());
        requireToCome(meeting.appointment().at(wanted.date(), wanted.start(), wanted.minutes()));
        LocalDate before = meeting.appointment().date();
        List<Engagement> taken = engagements.of(team, List.of(meeting));
        meeting.move(wanted.date(), wanted.start(), wanted.minutes());
        calendar.keep(meeting);
        events.publishEvent(new EngagementsFreed(team, before, taken, meeting.news(How.MOVED)));
        if (!before.equals(wanted.date())) {
            events.publishEvent(new EngagementsChanged(team, Set.of(wanted.date()), meeting.news(How.MOVED)));
        }
        events.publishEvent(MeetingDesk.told("MEETING_MOVED", meeting));
    }

    void cancel(String team, UUID id, MeetingCancel wanted) {
        Meeting meeting = calendar.get(team, id, wanted.version());
        List<Engagement> taken = engagements.of(team, List.of(meeting));
        meeting.cancel(wanted.because());
        calendar.keep(meeting);
        events.publishEvent(
                new EngagementsFreed(team, meeting.appointment().date(), taken, meeting.news(How.CANCELLED)));
        events.publishEvent(MeetingDesk.told("MEETING_CANCELLED", meeting));
    }

    /** Refuses whom the team does not know, and a time that has passed. */
    void requireKnown(String team, Appointment appointment) {
        appointment.members().forEach(member -> teams.requireStillHere(team, member));
        if (appointment.citizen() != null) {
            citizens.get(team, appointment.citizen());
        }
        requireToCome(appointment);
    }

    private void requireToCome(Appointment wanted) {
        LocalDate today = LocalDate.now(clock);
        if (wanted.date().isBefore(today)) {
            throw new ProblemException(MeetingProblem.MEETING_IN_THE_PAST, wanted.date());
        }
        if (!wanted.isToCome(clock.instant())) {
            throw new ProblemException(MeetingProblem.MEETING_TIME_PASSED);
        }
    }
}
