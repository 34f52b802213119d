package dk.samvagt.meeting;

import dk.samvagt.meeting.agenda.DemoAgendas;
import dk.samvagt.meeting.demo.DemoMeetingFile;
import dk.samvagt.meeting.demo.DemoMeetingFile.DemoHeld;
import dk.samvagt.meeting.demo.DemoMeetingFile.DemoOwn;
import dk.samvagt.meeting.plan.Meeting;
import dk.samvagt.meeting.plan.MeetingCalendar;
import dk.samvagt.meeting.plan.MeetingSeries;
import dk.samvagt.meeting.plan.SeriesRows;
import dk.samvagt.shared.DemoStories;
import dk.samvagt.shared.Workdays;
import dk.samvagt.team.TeamDirectory;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the demo team its meetings, once: some were held before the day on which that happens, others are to come. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class DemoMeetings {

    private static final int WEEKS_OF_HISTORY = 8;
    private static final int DAYS_AHEAD = 30;

    private final SeriesRows series;
    private final MeetingCalendar calendar;
    private final DemoAgendas agendas;
    private final TeamDirectory teams;
    private final DemoStories stories;
    private final Clock clock;

    DemoMeetings(
            SeriesRows series,
            MeetingCalendar calendar,
            DemoAgendas agendas,
            TeamDirectory teams,
            DemoStories stories,
            Clock clock) {
        this.series = series;
        this.calendar = calendar;
        this.agendas = agendas;
        this.teams = teams;
        this.stories = stories;
        this.clock = clock;
    }

    /** Adds them where the team has no regular meetings yet. */
    public void keep(String team) {
        if (series.findAllByTeam(team).isEmpty()) {
            stories.find(team, "meetings", DemoMeetingFile.class).ifPresent(file -> add(team, file));
        }
    }

    private void add(String team, DemoMeetingFile file) {
        Map<String, String> names = teams.memberNames(team);
        LocalDate today = LocalDate.now(clock);
        file.series().forEach(told -> {
            LocalDate first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(WEEKS_OF_HISTORY)
                    .with(TemporalAdjusters.nextOrSame(told.weekday()));
            series.save(new MeetingSeries(team, told.on(first), told.rule()));
        });
        file.single()
                .forEach(told -> calendar.keep(
                        Meeting.single(team, told.on(Workdays.onOrAfter(today.plusDays(told.inDays()))))));
        file.held().forEach(told -> agendas.hold(before(team, told, today), told, names));
        file.own().forEach(told -> agendas.add(next(team, told, today), told, names));
    }

    private Meeting before(String team, DemoHeld told, LocalDate today) {
        List<Meeting> past = calendar.list(team, today.minusWeeks(WEEKS_OF_HISTORY), today.minusDays(1));
        return past.reversed().stream()
                .filter(meeting -> meeting.appointment().kind() == told.kind())
                .skip(told.back() - 1L)
                .findFirst()
                .orElseThrow();
    }

    private Meeting next(String team, DemoOwn told, LocalDate today) {
        return calendar.list(team, today, today.plusDays(DAYS_AHEAD)).stream()
                .filter(meeting -> meeting.appointment().kind() == told.kind() && meeting.isToCome(clock.instant()))
                .skip(told.ahead() - 1L)
                .findFirst()
                .orElseThrow();
    }
}
